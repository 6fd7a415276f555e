#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Kind {
    One = 1, //~ values of QAPI enums have names, not numbers
    //= One,
}

fn main() {}
