#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(alternate)]
pub enum Bound {
    Number(Option<i64>), //~ a branch cannot be optional
    //= Number(i64),
    Name(bool),
}

fn main() {}
