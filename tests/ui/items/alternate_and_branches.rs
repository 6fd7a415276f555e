#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Disk { pub size: i64 }

#[derive(Qapi)]
pub enum Kind { One }

#[derive(Qapi)]
#[qapi(alternate, branches(Kind))] //~ an enum is either an alternate or the branches of a union
//= #[qapi(branches(Kind))]
pub enum DiskBranch { One(Disk) }

fn main() {}
