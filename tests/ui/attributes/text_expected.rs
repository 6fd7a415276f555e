#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(since = 2.9)] //~ expected `since = "..."`
//= #[qapi(since = "2.9")]
pub struct Disk {
    #[qapi(name(size))] //~ expected `name = "..."`
    //= #[qapi(name = "size")]
    pub length: i64,
}

fn main() {}
