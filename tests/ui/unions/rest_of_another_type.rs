#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Kind { One, Two }

#[derive(Qapi)]
#[qapi(branches(Kind))]
pub enum DiskBranch {
    One,
    #[qapi(rest)]
    Rest(String), //~ `rest` holds the value of the discriminator
    //= Rest(Kind),
}

fn main() {}
