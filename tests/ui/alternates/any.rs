#![allow(unused)]
// vector: alternate-any
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(alternate)]
pub enum Alt { One(qapi_runtime::Value), Two(i64) } //~ in alternate 'Alt': branch 'one' cannot use built-in type 'any'
//= pub enum Alt { One(String), Two(qapi_runtime::Null) }

fn main() {}
