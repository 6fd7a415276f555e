#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(alternate)]
pub enum Alt { //~ 'data' must not be empty
    //= pub enum Alt { S(String),
    #[cfg(any())]
    Name(String),
}

fn main() {}
