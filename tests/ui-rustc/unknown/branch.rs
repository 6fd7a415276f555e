#![allow(unused)]
// vector: union-unknown
// vector: alternate-unknown
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(alternate)]
pub enum Alt {
    Unknown(MissingType), //~ cannot find type `MissingType` in this scope
    //= Unknown(String),
}

fn main() {}
