#![allow(unused)]
// vector: x-event-data-builtin
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Args { pub a: i64 }

#[derive(Qapi)]
#[qapi(event)]
pub struct Evt(pub i64); //~ in event 'EVT': event's 'data' cannot take built-in type 'int'
//= pub struct Evt(pub Args);

fn main() {}
