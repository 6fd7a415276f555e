#![allow(unused)]
// vector: x-command-boxed-nodata
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(command, boxed)] //~ 'boxed': true requires 'data'
//= #[qapi(command)]
pub struct Stop {}

fn main() {}
