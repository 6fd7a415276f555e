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
pub enum DiskBranch { //~ enum type `Kind` keeps values that are not recognized, and the branches do not
    //= pub enum DiskBranch { #[qapi(unrecognized)] Unrecognized(qapi_runtime::UnknownBranch),
    One,
}

fn main() {}
