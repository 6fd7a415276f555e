#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum OnOffAuto { On, Off, Auto }

#[derive(Qapi)]
pub enum Level { Low, High }

#[derive(Qapi)]
#[qapi(alternate)]
pub enum Setting { Level(Level), Switch(OnOffAuto) } //~ in alternate 'Setting': branch 'switch' can't be distinguished from 'level'
//= pub enum Setting { Level(Level), Number(i64) }

fn main() {}
