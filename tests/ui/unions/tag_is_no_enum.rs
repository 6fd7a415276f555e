#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Enu { One }

#[derive(Qapi)]
pub struct Kind { pub size: i64 }

#[derive(Qapi)]
#[qapi(branches(Kind))] //~ `Kind` is not an enum of QAPI
//= #[qapi(branches(Enu))]
pub enum DiskBranch { One }

fn main() {}
