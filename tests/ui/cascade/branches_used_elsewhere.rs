#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Kind { One, Two }

#[derive(Qapi)]
pub struct Base { pub kind: Kind }

#[derive(Qapi)]
#[qapi(branches(Kind), form)] //~ unknown attribute `form`
//= #[qapi(branches(Kind), from)]
pub enum DiskBranch { One, Two }

#[derive(Qapi)]
#[qapi(base(Base), new)]
pub struct Disk {
    #[qapi(discriminator)]
    pub kind: DiskBranch,
}

fn make() -> Disk {
    Disk::new(DiskBranch::One)
}

fn main() {}
