#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Kind { One }

#[derive(Qapi)]
#[qapi(branches(Kind))]
pub enum DiskBranch { One }

#[derive(Qapi)]
pub struct Disk {
    #[qapi(discrminator)] //~ unknown attribute `discrminator`
    //= #[qapi(discriminator)]
    pub kind: DiskBranch,
}

fn main() {}
