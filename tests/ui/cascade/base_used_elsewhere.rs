#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Kind { One, Two }

#[derive(Qapi)]
#[qapi(wrong)] //~ unknown attribute `wrong`
//=
pub struct Base { pub kind: Kind, pub size: i64 }

#[derive(Qapi)]
#[qapi(branches(Kind))]
pub enum DiskBranch { One, Two }

#[derive(Qapi)]
#[qapi(base(Base))]
pub struct Disk {
    #[qapi(discriminator)]
    pub kind: DiskBranch,
    pub size: i64,
}

#[derive(Qapi)]
pub struct Sub {
    #[qapi(base)]
    pub base: Base,
    pub name: String,
}

fn main() {}
