#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Disk { pub size: i64 }

#[derive(Qapi)]
#[qapi(command, returns(Result<Disk, String>))] //~ `Result` has no meaning in QAPI
//= #[qapi(command, returns(Disk))]
pub struct QueryDisk {}

fn main() {}
