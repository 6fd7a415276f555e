#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(event)]
pub struct Stop(); //~ an event has named fields, or one unnamed field
//= pub struct Stop {}

fn main() {}
