#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Kind { Special }

#[derive(Qapi)]
#[qapi(branches(Kind))]
pub enum DiskBranch { Special(Box<Special>) }

#[derive(Qapi)]
pub struct Disk {
    #[qapi(discriminator)]
    pub kind: DiskBranch,
}

#[derive(Qapi)]
pub struct Special {
    #[qapi(base)]
    //=
    pub disk: Box<Disk>, //~ in struct 'Special': 'base' requires a struct type, union type 'Disk' isn't
    //= pub size: i64,
}

fn main() {}
