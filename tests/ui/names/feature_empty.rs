#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(features(fast(name = "")))] //~ 'features' member '' has an invalid name
//= #[qapi(features(fast))]
pub struct Disk { pub size: i64 }

fn main() {}
