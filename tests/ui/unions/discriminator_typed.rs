#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Kind { One }

#[derive(Qapi)]
#[qapi(branches(Kind))]
pub enum DiskBranch { One }

#[derive(Qapi)]
pub struct Disk {
    #[qapi(discriminator, required, type(int))] //~ `type` has no meaning beside `discriminator` //~ `required` has no meaning beside `discriminator`
    //= #[qapi(discriminator)]
    pub kind: DiskBranch,
}

fn main() {}
