#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Disk {
    pub a: usize, //~ `usize` has no meaning in QAPI
    //= pub a: u64,
    pub b: (i64, i64), //~ a member cannot be a tuple
    //= pub b: Vec<i64>,
    pub c: Option<Option<i64>>, //~ a member is there or not: `Option` cannot be nested
    //= pub c: Option<i64>,
    pub d: Vec<Option<i64>>, //~ elements of a list cannot be optional
    //= pub d: Vec<i64>,
}

fn main() {}
