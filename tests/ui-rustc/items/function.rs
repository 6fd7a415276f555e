#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)] //~ `derive` may only be applied to `struct`s, `enum`s and `union`s
pub fn stop() {}
//= pub struct Stop {}

fn main() {}
