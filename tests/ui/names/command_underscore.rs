#![allow(unused)]
// vector: x-command-underscore
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(command, name = "query_disk")] //~ name of command must not use uppercase or '_'
//= #[qapi(command, name = "query_disk", exceptions(command_name))]
pub struct QueryDisk {}

fn main() {}
