#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi, Clone, Copy, Debug, PartialEq)]
#[qapi(wrong)] //~ unknown attribute `wrong`
//=
pub enum Kind { One, Two }

#[derive(Qapi)]
pub struct Base { pub kind: Kind }

#[derive(Qapi)]
#[qapi(branches(Kind))]
pub enum DiskBranch { One, Two }

#[derive(Qapi)]
#[qapi(base(Base))]
pub struct Disk {
    #[qapi(discriminator)]
    pub kind: DiskBranch,
}

fn show(kind: Kind) -> String {
    let again: Kind = kind.to_string().parse().unwrap();
    format!("{kind} {again}")
}

fn main() {}
