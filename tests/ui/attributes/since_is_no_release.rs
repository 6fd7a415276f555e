#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(since = "v2.9")] //~ `v2.9` is not a release
//= #[qapi(since = "2.9")]
pub struct Disk {
    #[qapi(since = "3.")] //~ `3.` is not a release
    //= #[qapi(since = "3.0")]
    pub size: i64,
}

fn main() {}
