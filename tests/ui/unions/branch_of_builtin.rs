#![allow(unused)]
// vector: union-int-branch
// vector: x-union-branch-enum
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Enu { A, B }

#[derive(Qapi)]
pub struct DiskFile { pub size: i64 }

#[derive(Qapi)]
#[qapi(branches(Enu))]
pub enum UniBranch {
    A(Enu), //~ branch 'a' cannot use enum type 'Enu'
    //= A(DiskFile),
    B(i64), //~ branch 'b' cannot use built-in type 'int'
    //= B(Box<DiskFile>),
}

fn main() {}
