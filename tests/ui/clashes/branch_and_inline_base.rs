#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Kind { File, Tape }

#[derive(Qapi)]
pub struct DiskFile { pub size: i64 }
//= pub struct DiskFile { pub length: i64 }

#[derive(Qapi)]
#[qapi(branches(Kind))]
pub enum DiskBranch { File(Box<DiskFile>), Tape }

#[derive(Qapi)]
pub struct Disk {
    pub size: Option<i64>,
    #[qapi(discriminator)]
    pub kind: DiskBranch, //~ in union 'Disk', branch 'file': member 'size' of type 'DiskFile' collides with base member 'size'
}

fn main() {}
