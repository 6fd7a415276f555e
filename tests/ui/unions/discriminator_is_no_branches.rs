#![allow(unused)]
// vector: union-string-discriminator
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Kind { One }

#[derive(Qapi)]
#[qapi(branches(Kind))]
pub enum DiskBranch { One }

#[derive(Qapi)]
pub struct Disk {
    #[qapi(discriminator)]
    pub kind: Kind, //~ `Kind` is not a set of branches
    //= pub kind: DiskBranch,
}

#[derive(Qapi)]
pub struct Tape {
    #[qapi(discriminator)]
    pub kind: String, //~ `std::string::String` is not a set of branches
    //= pub kind: DiskBranch,
}

fn main() {}
