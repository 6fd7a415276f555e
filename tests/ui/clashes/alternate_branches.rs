#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(alternate)]
pub enum Alt {
    A(String),
    #[qapi(name = "a")] //~ branch 'a' collides with branch 'a'
    //=
    B(qapi_runtime::Null),
}

fn main() {}
