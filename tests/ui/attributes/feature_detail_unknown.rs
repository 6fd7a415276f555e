#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(features(fast(until = "9.0")))] //~ a feature has no `until`
//= #[qapi(features(fast(since = "9.0")))]
pub struct Disk { pub size: i64 }

fn main() {}
