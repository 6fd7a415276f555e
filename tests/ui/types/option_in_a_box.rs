#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Disk {
    pub size: Box<Option<i64>>, //~ `Option` cannot be inside of a `Box`
    //= pub size: Option<Box<i64>>,
    pub id: Option<Box<Option<i64>>>, //~ a member is there or not: `Option` cannot be nested
    //= pub id: Option<i64>,
}

fn main() {}
