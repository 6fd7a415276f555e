#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Kind { One }

#[derive(Qapi)]
#[qapi(branches(Kind))]
pub enum DiskBranch {
    One,
    #[qapi(unrecognized)]
    //=
    Unrecognized(qapi_runtime::UnknownBranch), //~ enum type `Kind` never has a value that is not recognized
    //=
}

fn main() {}
