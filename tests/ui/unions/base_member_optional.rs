#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Kind { One }

#[derive(Qapi)]
pub struct Base { pub kind: Kind, pub size: i64 }

#[derive(Qapi)]
#[qapi(branches(Kind))]
pub enum DiskBranch { One }

#[derive(Qapi)]
#[qapi(base(Base))]
pub struct Disk {
    #[qapi(discriminator)]
    pub kind: DiskBranch,
    pub size: Option<i64>, //~ in union 'Disk': member 'size' is not optional in base type 'Base'
    //= pub size: i64,
}

fn main() {}
