#![allow(unused)]
// vector: union-string-discriminator
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Kind { One }

#[derive(Qapi)]
pub struct Base { pub kind: String }
//= pub struct Base { pub kind: Kind }

#[derive(Qapi)]
#[qapi(branches(Kind))]
pub enum DiskBranch { One }

#[derive(Qapi)]
#[qapi(base(Base))] //~ in union 'Disk': discriminator member 'kind' of base type 'Base' must be of enum type
pub struct Disk {
    #[qapi(discriminator)]
    pub kind: DiskBranch,
}

fn main() {}
