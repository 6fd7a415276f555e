#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Kind {
    One,
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

#[derive(Qapi)]
#[qapi(branches(Kind))]
pub enum DiskBranch {
    One,
    #[qapi(unrecognized)]
    Unrecognized(Box<str>), //~ `unrecognized` keeps what was received as it was
    //= Unrecognized(qapi_runtime::UnknownBranch),
}

fn main() {}
