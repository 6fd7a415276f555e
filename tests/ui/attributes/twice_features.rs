#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(features(a), features(b))] //~ `features` is given twice
//= #[qapi(features(a, b))]
pub struct Disk { pub size: i64 }

fn main() {}
