#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Kind { One }

#[derive(Qapi)]
#[qapi(branches(Vec<Kind>))] //~ `Vec<Kind>` is not an enum of QAPI
//= #[qapi(branches(Kind))]
pub enum DiskBranch { One }

fn main() {}
