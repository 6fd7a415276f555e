#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct DiskList { pub size: i64 } //~ struct name should not end in 'List'
//= pub struct Disks { pub size: i64 }

fn main() {}
