#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Kind {
    One,
    #[qapi(unrecognized, rest)] //~ a variant is either `rest` or `unrecognized`
    //= #[qapi(unrecognized)]
    Other(Box<str>),
}

fn main() {}
