#![allow(unused)]
// vector: x-member-optional-dup
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Disk {
    pub a: i64,
    #[qapi(name = "a")] //~ member 'a' collides with member 'a'
    //=
    pub b: Option<i64>,
}

fn main() {}
