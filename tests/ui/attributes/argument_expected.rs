#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(command, returns = "Disk")] //~ expected `returns(TheType)`
//= #[qapi(command, returns(Disk))]
pub struct QueryDisk {}

#[derive(Qapi)]
pub struct Disk { pub size: i64 }

fn main() {}
