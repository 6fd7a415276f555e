#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(tag = "kind")] //~ unknown attribute `tag`
//= #[qapi(branches(Kind))]
pub enum DiskBranch {
    File,
    Tape,
}

#[derive(Qapi)]
pub enum Kind { File, Tape }

fn main() {}
