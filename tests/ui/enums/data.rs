#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Kind {
    One(i64), //~ a value of an enum has no data
    //= One,
}

fn main() {}
