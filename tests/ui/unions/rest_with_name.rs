#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Kind { One, Two }

#[derive(Qapi)]
#[qapi(branches(Kind))]
pub enum DiskBranch {
    One,
    #[qapi(rest, name = "two")] //~ `name` has no meaning beside `rest`
    //= #[qapi(rest)]
    Rest(Kind),
}

fn main() {}
