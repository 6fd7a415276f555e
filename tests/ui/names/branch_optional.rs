#![allow(unused)]
// vector: x-alternate-branch-optional
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(alternate)]
pub enum Alt {
    #[qapi(name = "*i")] //~ branch '*i' has an invalid name
    //=
    One(String),
}

fn main() {}
