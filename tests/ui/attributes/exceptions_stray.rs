#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(exceptions(command_name, returns))] //~ `command_name` has no meaning on a struct //~ `returns` has no meaning on a struct
//=
pub struct Disk { pub size: i64 }

#[derive(Qapi)]
#[qapi(command, exceptions(member_names))] //~ `member_names` has no meaning on a command
//= #[qapi(command)]
pub struct Resize { pub size: i64 }

fn main() {}
