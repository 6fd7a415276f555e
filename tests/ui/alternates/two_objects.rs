#![allow(unused)]
// vector: alternate-conflict-dict
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct One { pub a: i64 }

#[derive(Qapi)]
pub struct Two { pub b: i64 }

#[derive(Qapi)]
#[qapi(alternate)]
pub enum Alt { One(One), Two(Two) } //~ in alternate 'Alt': branch 'two' can't be distinguished from 'one'
//= pub enum Alt { One(One), Two(Vec<Two>) }

fn main() {}
