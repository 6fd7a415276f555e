#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Disk {
    #[qapi(default)] //~ unknown attribute `default`
    //=
    pub size: i64,
    //= pub size: Option<i64>,
}

fn main() {}
