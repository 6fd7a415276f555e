#![allow(unused)]
// vector: args-boxed-anon
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(command, boxed)] //~ `boxed` needs a named struct, but this command has fields of its own
//= #[qapi(command)]
pub struct Stop { pub string: String }

fn main() {}
