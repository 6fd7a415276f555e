#![allow(unused)]
// vector: x-feature-name-invalid
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(features(foo(name = "1foo")))] //~ 'features' member '1foo' has an invalid name
//= #[qapi(features(foo))]
pub struct Disk { pub size: i64 }

fn main() {}
