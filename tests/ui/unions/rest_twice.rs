#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Kind { One, Two }

#[derive(Qapi)]
#[qapi(branches(Kind))]
pub enum DiskBranch {
    One,
    #[qapi(rest)]
    Rest(Kind),
    #[qapi(rest)]
    //=
    More(Kind), //~ only one variant can be `rest`, and one `unrecognized`
    //=
}

fn main() {}
