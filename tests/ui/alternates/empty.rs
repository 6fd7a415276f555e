#![allow(unused)]
// vector: alternate-empty
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(alternate)]
pub enum Alt {} //~ 'data' must not be empty
//= pub enum Alt { S(String) }

fn main() {}
