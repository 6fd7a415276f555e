#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(event)]
pub struct Resized {
    pub a: i64,
    #[qapi(name = "a")] //~ parameter 'a' collides with parameter 'a'
    //=
    pub b: i64,
}

fn main() {}
