#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(alternate)]
pub enum Alt {
    Nothing, //~ a branch of an alternate needs a type
    //= Nothing(qapi_runtime::Null),
    Name(String),
}

fn main() {}
