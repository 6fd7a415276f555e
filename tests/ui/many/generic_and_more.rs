#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Disk<T> { //~ QAPI has no generic types
    //= pub struct Disk {
    pub sizes: Vec<T>,
    //= pub sizes: Vec<i64>,
    pub count: usize, //~ `usize` has no meaning in QAPI
    //= pub count: u64,
    #[qapi(nmae = "id")] //~ unknown attribute `nmae`
    //= #[qapi(name = "id")]
    pub node: i64,
}

fn main() {}
