#![allow(unused)]
// vector: args-boxed-string
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Args { pub string: String }

#[derive(Qapi)]
#[qapi(command, boxed)]
pub struct Stop(pub String); //~ in command 'stop': command's 'data' cannot take built-in type 'str'
//= pub struct Stop(pub Args);

fn main() {}
