#![allow(unused)]
// vector: union-array-branch
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Enu { A }

#[derive(Qapi)]
pub struct DiskFile { pub size: i64 }

#[derive(Qapi)]
#[qapi(branches(Enu))]
pub enum UniBranch {
    A(Vec<DiskFile>), //~ branch 'a' cannot use array type ['DiskFile']
    //= A(DiskFile),
}

fn main() {}
