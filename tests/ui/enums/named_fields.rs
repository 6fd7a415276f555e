#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct DiskFile { pub size: i64 }

#[derive(Qapi)]
pub enum Kind { One }

#[derive(Qapi)]
#[qapi(branches(Kind))]
pub enum DiskBranch {
    One { size: i64 }, //~ a variant has at most one unnamed field
    //= One(DiskFile),
}

fn main() {}
