#![allow(unused)]
use qapi_runtime::Qapi;

pub enum Kind { One, Two }
//= #[derive(Qapi)] pub enum Kind { One, Two }

#[derive(Qapi)]
#[qapi(branches(Kind))] //~ `Kind` is not an enum of QAPI
pub enum DiskBranch { One, Two }

fn main() {}
