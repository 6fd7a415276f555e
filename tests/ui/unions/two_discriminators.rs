#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Kind { One }

#[derive(Qapi)]
#[qapi(branches(Kind))]
pub enum DiskBranch { One }

#[derive(Qapi)]
pub struct Disk {
    #[qapi(discriminator)]
    pub kind: DiskBranch,
    #[qapi(discriminator)]
    //=
    pub other: DiskBranch, //~ a union has only one `discriminator`
    //=
}

fn main() {}
