#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Kind {
    One,
    #[qapi(unrecognised)] //~ unknown attribute `unrecognised`
    //= #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

fn main() {}
