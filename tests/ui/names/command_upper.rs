#![allow(unused)]
// vector: x-command-upper
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(command, name = "queryDisk")] //~ name of command must not use uppercase or '_'
//= #[qapi(command, name = "query-disk")]
pub struct QueryDisk {}

fn main() {}
