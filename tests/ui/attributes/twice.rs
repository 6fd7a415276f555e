#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(since = "1.0")]
#[qapi(since = "2.0")] //~ `since` is given twice
//=
pub struct Disk {
    #[qapi(name = "a", name = "b")] //~ `name` is given twice
    //= #[qapi(name = "a")]
    pub size: i64,
}

fn main() {}
