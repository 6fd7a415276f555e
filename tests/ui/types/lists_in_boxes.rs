#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Disk {
    pub table: Vec<Box<Vec<i64>>>, //~ QAPI has no lists of lists
    //= pub table: Vec<i64>,
    pub ids: Vec<Box<Option<i64>>>, //~ elements of a list cannot be optional
    //= pub ids: Vec<i64>,
}

fn main() {}
