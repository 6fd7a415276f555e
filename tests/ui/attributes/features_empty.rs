#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(features())] //~ `features` without a feature
//=
pub struct Disk { pub size: i64 }

fn main() {}
