#![allow(unused)]
// vector: union-base-empty
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Kind { One }

#[derive(Qapi)]
pub struct Empty {}

#[derive(Qapi)]
#[qapi(branches(Kind))]
pub enum DiskBranch { One }

#[derive(Qapi)]
#[qapi(base(Empty))] //~ in union 'Disk': discriminator 'type' is not a member of 'base'
//=
pub struct Disk {
    #[qapi(discriminator)]
    pub r#type: DiskBranch,
}

fn main() {}
