#![allow(unused)]
use qapi_runtime::Qapi;

#[qapi(command)] //~ cannot find attribute `qapi` in this scope
//= #[derive(Qapi)]
pub struct Stop {}

fn main() {}
