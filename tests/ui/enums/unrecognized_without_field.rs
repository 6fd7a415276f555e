#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Kind {
    One,
    #[qapi(unrecognized)]
    Other, //~ `unrecognized` needs a field that keeps what was received
    //= Other(Box<str>),
}

fn main() {}
