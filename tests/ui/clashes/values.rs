#![allow(unused)]
// vector: x-enum-dup
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Kind {
    A,
    #[qapi(name = "a")] //~ value 'a' collides with value 'a'
    //=
    B,
}

fn main() {}
