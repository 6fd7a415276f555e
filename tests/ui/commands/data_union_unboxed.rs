#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Kind { One }

#[derive(Qapi)]
#[qapi(branches(Kind))]
pub enum DiskBranch { One }

#[derive(Qapi)]
pub struct Disk {
    #[qapi(discriminator)]
    pub kind: DiskBranch,
}

#[derive(Qapi)]
#[qapi(command)]
//= #[qapi(command, boxed)]
pub struct AddDisk(pub Disk); //~ in command 'add-disk': command's 'data' can take union type 'Disk' only with 'boxed': true

fn main() {}
