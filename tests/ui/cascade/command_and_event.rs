#![allow(unused)]
use qapi_runtime::{Command, Event};
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(command, nonsense)] //~ unknown attribute `nonsense`
//= #[qapi(command)]
pub struct Stop {}

#[derive(Qapi)]
#[qapi(event, nonsense)] //~ unknown attribute `nonsense`
//= #[qapi(event)]
pub struct Stopped {}

fn names() -> [&'static str; 2] {
    [Stop::DEFINITION.name, Stopped::DEFINITION.name]
}

fn main() {}
