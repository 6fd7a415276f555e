#![allow(unused)]
// vector: union-optional-discriminator
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Kind { One }

#[derive(Qapi)]
#[qapi(branches(Kind))]
pub enum DiskBranch { One }

#[derive(Qapi)]
pub struct Disk {
    #[qapi(discriminator)]
    pub kind: Option<DiskBranch>, //~ discriminator member 'kind' of 'Disk' must not be optional
    //= pub kind: DiskBranch,
}

fn main() {}
