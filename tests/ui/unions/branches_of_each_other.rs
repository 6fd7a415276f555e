#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Kind { Nested }

#[derive(Qapi)]
#[qapi(branches(Kind))]
pub enum DiskBranch { Nested(Box<Tape>) }

#[derive(Qapi)]
pub struct Disk {
    #[qapi(discriminator)]
    pub disk: DiskBranch, //~ in union 'Disk': object Disk takes in one that contains itself
}

#[derive(Qapi)]
#[qapi(branches(Kind))]
pub enum TapeBranch {
    Nested(Box<Disk>),
    //= Nested,
}

#[derive(Qapi)]
pub struct Tape {
    #[qapi(discriminator)]
    pub tape: TapeBranch, //~ in union 'Tape': object Tape takes in one that contains itself
}

fn main() {}
