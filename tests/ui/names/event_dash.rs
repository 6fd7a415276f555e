#![allow(unused)]
// vector: x-event-dash
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(event, name = "DISK-FULL")] //~ name of event must not use lowercase or '-'
//= #[qapi(event)]
pub struct DiskFull {}

fn main() {}
