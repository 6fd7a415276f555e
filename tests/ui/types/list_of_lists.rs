#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Disk {
    pub sizes: Vec<Vec<i64>>, //~ QAPI has no lists of lists
    //= pub sizes: Vec<i64>,
    pub maybe: Option<Vec<Vec<i64>>>, //~ QAPI has no lists of lists
    //= pub maybe: Option<Vec<i64>>,
}

fn main() {}
