#![allow(unused)]
// vector: args-boxed-anon
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(command, boxed)] //~ 'data' should be a type name
//= #[qapi(command)]
pub struct Stop { pub string: String }

fn main() {}
