#![allow(unused)]
// vector: union-optional-discriminator
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Kind { One }

#[derive(Qapi)]
pub struct Base { pub switch: Option<Kind> }
//= pub struct Base { pub switch: Kind }

#[derive(Qapi)]
#[qapi(branches(Kind))]
pub enum DiskBranch { One }

#[derive(Qapi)]
#[qapi(base(Base))] //~ in union 'Disk': discriminator member 'switch' of base type 'Base' must not be optional
pub struct Disk {
    #[qapi(discriminator)]
    pub switch: DiskBranch,
}

fn main() {}
