#![allow(unused)]
// vector: x-command-digit
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(command, name = "1disk")] //~ command has an invalid name
//= #[qapi(command)]
pub struct QueryDisk {}

fn main() {}
