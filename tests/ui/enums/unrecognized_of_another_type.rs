#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Kind {
    One,
    #[qapi(unrecognized)]
    Other(String), //~ `unrecognized` keeps what was received as it was
    //= Other(Box<str>),
}

fn main() {}
