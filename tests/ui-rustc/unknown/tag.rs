#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Kind { One }

#[derive(Qapi)]
#[qapi(branches(Knd))] //~ cannot find type `Knd` in this scope
//= #[qapi(branches(Kind))]
pub enum DiskBranch { One }

fn main() {}
