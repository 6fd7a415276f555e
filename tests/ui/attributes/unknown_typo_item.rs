#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(comand)] //~ unknown attribute `comand`
//= #[qapi(command)]
pub struct QueryDisk {}

fn main() {}
