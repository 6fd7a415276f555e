#![allow(unused)]
// vector: x-command-boxed-array
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Args { pub string: String }

#[derive(Qapi)]
#[qapi(command, boxed)]
pub struct Stop(pub Vec<Args>); //~ in command 'stop': command's 'data' cannot take array type ['Args']
//= pub struct Stop(pub Args);

fn main() {}
