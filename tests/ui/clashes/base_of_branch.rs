#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Kind { File, Tape }

#[derive(Qapi)]
pub struct Sized2 { pub size: i64 }
//= pub struct Sized2 { pub length: i64 }

#[derive(Qapi)]
pub struct DiskFile {
    #[qapi(base)]
    pub base: Sized2,
}

#[derive(Qapi)]
#[qapi(branches(Kind))]
pub enum DiskBranch { File(DiskFile), Tape }

#[derive(Qapi)]
pub struct Disk {
    pub size: i64,
    #[qapi(discriminator)]
    pub kind: DiskBranch, //~ in union 'Disk', branch 'file': member 'size' of type 'Sized2' collides with base member 'size'
}

fn main() {}
