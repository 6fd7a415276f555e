#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Args { pub string: String }

#[derive(Qapi)]
#[qapi(command)]
pub struct Oops(pub Option<Args>); //~ the data cannot be optional
//= pub struct Oops(pub Args);

fn main() {}
