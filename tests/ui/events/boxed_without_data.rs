#![allow(unused)]
// vector: event-boxed-empty
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(event, boxed)] //~ 'boxed': true requires 'data'
//= #[qapi(event)]
pub struct FooBar {}

fn main() {}
