#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Disk<'a> { //~ values of QAPI borrow nothing
    //= pub struct Disk {
    pub name: &'a str,
    //= pub name: String,
}

fn main() {}
