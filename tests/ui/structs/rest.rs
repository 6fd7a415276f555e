#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Disk {
    pub size: i64,
    #[qapi(rest)]
    //=
    pub others: qapi_runtime::Value, //~ `rest` is for commands with `gen = false`
}

fn main() {}
