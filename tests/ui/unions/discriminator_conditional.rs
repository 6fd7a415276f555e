#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Kind { One }

#[derive(Qapi)]
#[qapi(branches(Kind))]
pub enum DiskBranch { One }

#[derive(Qapi)]
pub struct Disk {
    #[qapi(discriminator, cond(CONFIG_LINUX))] //~ discriminator member 'kind' of 'Disk' must not be conditional
    //= #[qapi(discriminator)]
    pub kind: DiskBranch,
}

fn main() {}
