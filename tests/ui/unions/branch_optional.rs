#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Enu { A }

#[derive(Qapi)]
pub struct DiskFile { pub size: i64 }

#[derive(Qapi)]
#[qapi(branches(Enu))]
pub enum UniBranch {
    A(Option<DiskFile>), //~ a branch cannot be optional
    //= A(DiskFile),
}

fn main() {}
