#![allow(unused)]
// vector: x-type-underscore
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Disk_Info { pub size: i64 } //~ name of struct must use CamelCase
//= pub struct DiskInfo { pub size: i64 }

fn main() {}
