#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(command, event)] //~ an item is either a command or an event
//= #[qapi(command)]
pub struct Stop {}

fn main() {}
