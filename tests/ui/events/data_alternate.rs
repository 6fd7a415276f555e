#![allow(unused)]
// vector: x-event-data-alternate
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Args { pub a: i64 }

#[derive(Qapi)]
#[qapi(alternate)]
pub enum Alt { A(i64), B(bool) }

#[derive(Qapi)]
#[qapi(event)]
pub struct Evt(pub Alt); //~ in event 'EVT': event's 'data' cannot take alternate type 'Alt'
//= pub struct Evt(pub Args);

fn main() {}
