#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(since = "2.9" features(fast))] //~ unexpected text after `since = ...`
//= #[qapi(since = "2.9", features(fast))]
pub struct Disk {
    #[qapi(name = "size"; since = "3.0")] //~ unexpected text after `name = ...`
    //= #[qapi(name = "size", since = "3.0")]
    pub length: i64,
}

fn main() {}
