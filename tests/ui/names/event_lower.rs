#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(event, name = "disk_full")] //~ name of event must not use lowercase or '-'
//= #[qapi(event, name = "DISK_FULL")]
pub struct DiskFull {}

fn main() {}
