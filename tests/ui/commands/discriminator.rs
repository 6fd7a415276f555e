#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Kind { One }

#[derive(Qapi)]
#[qapi(branches(Kind))]
pub enum DiskBranch { One }

#[derive(Qapi)]
#[qapi(command)]
//=
pub struct Disk {
    #[qapi(discriminator)]
    pub kind: DiskBranch, //~ a command has no discriminator
}

fn main() {}
