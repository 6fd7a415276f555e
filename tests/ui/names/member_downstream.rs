#![allow(unused)]
// vector: x-member-downstream-bad
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Disk {
    #[qapi(name = "__foo")] //~ member '__foo' has an invalid name
    //= #[qapi(name = "__org.example_foo")]
    pub foo: i64,
}

fn main() {}
