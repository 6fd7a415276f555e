#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Disk { pub size: u128, pub offset: Option<i128> } //~ `u128` has no meaning in QAPI //~ `i128` has no meaning in QAPI
//= pub struct Disk { pub size: u64, pub offset: Option<i64> }

fn main() {}
