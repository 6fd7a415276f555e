#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Disk { pub nothing: () } //~ a member cannot be `()`
//= pub struct Disk { pub nothing: qapi_runtime::Null }

fn main() {}
