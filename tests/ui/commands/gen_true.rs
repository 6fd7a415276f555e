#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(command, gen = true, success_response = true)] //~ flag `gen` may only use false value //~ flag `success_response` may only use false value
//= #[qapi(command)]
pub struct Stop {}

fn main() {}
