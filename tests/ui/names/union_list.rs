#![allow(unused)]
// vector: x-union-list-suffix
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Kind { One }

#[derive(Qapi)]
#[qapi(branches(Kind))]
pub enum DiskBranch { One }

#[derive(Qapi)]
pub struct DiskList { //~ union name should not end in 'List'
    //= pub struct Disk {
    #[qapi(discriminator)]
    pub kind: DiskBranch,
}

fn main() {}
