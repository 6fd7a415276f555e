#![allow(unused)]
// vector: alternate-conflict-num-string
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(alternate)]
pub enum Alt { One(String), Two(f64) } //~ in alternate 'Alt': branch 'two' can't be distinguished from 'one'
//= pub enum Alt { One(bool), Two(f64) }

fn main() {}
