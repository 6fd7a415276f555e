#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Disk { pub size: i64 }

#[derive(Qapi)]
#[qapi(command, returns(Option<Disk>))] //~ a return value cannot be optional
//= #[qapi(command, returns(Disk))]
pub struct QueryDisk {}

fn main() {}
