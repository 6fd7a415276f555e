#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Kind { One }

#[derive(Qapi)]
pub enum Other { One }

#[derive(Qapi)]
pub struct Base { pub kind: Other }
//= pub struct Base { pub kind: Kind }

#[derive(Qapi)]
#[qapi(branches(Kind))]
pub enum DiskBranch { One }

#[derive(Qapi)]
#[qapi(base(Base))]
pub struct Disk {
    #[qapi(discriminator)]
    pub kind: DiskBranch, //~ in union 'Disk': member 'kind' is of type 'Other' in base type 'Base'
}

fn main() {}
