#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Kind { One, Two }

#[derive(Qapi)]
#[qapi(branches(Kind))]
pub enum DiskBranch { One, Two }

#[derive(Qapi)]
pub struct Disk {
    #[qapi(discrimnator)] //~ unknown attribute `discrimnator`
    //= #[qapi(discriminator)]
    pub kind: DiskBranch,
}

fn main() {}
