#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Kind { One, Two }

#[derive(Qapi)]
#[qapi(branches(Kind))]
pub enum DiskBranch { One, Two }

#[derive(Qapi)]
#[qapi(discriminator)] //~ `discriminator` has no meaning on an item
//=
pub struct Disk {
    //= pub struct Disk { #[qapi(discriminator)]
    pub kind: DiskBranch,
}

fn main() {}
