#![allow(unused)]
// vector: x-union-disc-array
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Kind { One }

#[derive(Qapi)]
#[qapi(branches(Kind))]
pub enum DiskBranch { One }

#[derive(Qapi)]
pub struct Disk {
    #[qapi(discriminator)]
    pub kind: Vec<DiskBranch>, //~ discriminator member 'kind' of 'Disk' must be of enum type
    //= pub kind: DiskBranch,
}

fn main() {}
