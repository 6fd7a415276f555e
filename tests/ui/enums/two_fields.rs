#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(alternate)]
pub enum Alt {
    One(String, i64), //~ a variant has at most one unnamed field
    //= One(String),
}

fn main() {}
