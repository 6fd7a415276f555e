#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi, Clone)] //~ conflicting implementations of trait `Clone` for type `Disk`
//= #[derive(Qapi)]
#[qapi(recursive)]
pub struct Disk { pub size: i64 }

fn main() {}
