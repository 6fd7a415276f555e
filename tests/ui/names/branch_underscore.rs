#![allow(unused)]
// vector: alternate-clash
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(alternate)]
pub enum Alt {
    #[qapi(name = "a_b")] //~ name of branch 'a_b' must not use uppercase or '_'
    //=
    One(String),
}

fn main() {}
