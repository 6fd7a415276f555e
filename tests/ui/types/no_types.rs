#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(command)]
pub struct Resize { pub size: i64 }

#[derive(Qapi)]
#[qapi(event)]
pub struct Resized { pub size: i64 }

#[derive(Qapi)]
pub struct Disk {
    pub resize: Resize, //~ `Resize` is not a QAPI type
    //= pub resize: i64,
    pub resized: Option<Resized>, //~ `Resized` is not a QAPI type
    //= pub resized: Option<i64>,
}

#[derive(Qapi)]
#[qapi(command, returns(Resize))] //~ `Resize` cannot be what a command returns
//= #[qapi(command, returns(Disk))]
pub struct QueryResize {}

fn main() {}
