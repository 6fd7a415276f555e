#![allow(unused)]
// vector: alternate-conflict-string
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Enum { Some, Thing }

#[derive(Qapi)]
#[qapi(alternate)]
pub enum Alt { One(String), Two(Enum) } //~ in alternate 'Alt': branch 'two' can't be distinguished from 'one'
//= pub enum Alt { One(String), Two(qapi_runtime::Null) }

fn main() {}
