#![allow(unused)]
// vector: x-command-arg-clash
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(command)]
pub struct Resize {
    pub a: i64,
    #[qapi(name = "a")] //~ parameter 'a' collides with parameter 'a'
    //=
    pub b: i64,
}

fn main() {}
