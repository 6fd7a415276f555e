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
#[qapi(base(Base))] //~ in union 'Disk': member 'size' is not so in base type 'Base'
pub struct Disk {
    #[qapi(discriminator)]
    pub kind: DiskBranch,
    pub size: Option<i64>,
    //= pub size: i64,
}

fn main() {}
