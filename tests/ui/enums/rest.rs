#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Kind {
    One,
    #[qapi(rest)] //~ `rest` is for the branches of a union
    //= #[qapi(unrecognized)]
    Other(Box<str>),
}

fn main() {}
