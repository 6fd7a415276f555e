#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Info { pub size: i64 }

#[derive(Qapi)]
#[qapi(command(returns(Info)))] //~ `command` takes no value
//= #[qapi(command, returns(Info))]
pub struct QueryInfo {}

fn main() {}
