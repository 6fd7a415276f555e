#![allow(unused)]
// vector: x-enum-underscore
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(rename_all = "snake_case")]
//=
pub enum Kind { AB } //~ name of value 'a_b' must not use uppercase or '_'

fn main() {}
