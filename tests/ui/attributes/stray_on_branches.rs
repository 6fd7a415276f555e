#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Kind { One, Two }

#[derive(Qapi)]
#[qapi(branches(Kind), name = "Disk", since = "1.0", features(fast), cond(CONFIG_X), serde)] //~ `serde` has no meaning on the branches of a union //~ `name` has no meaning on the branches of a union //~ `features` has no meaning on the branches of a union //~ `cond` has no meaning on the branches of a union //~ `since` has no meaning on the branches of a union
//= #[qapi(branches(Kind))]
pub enum DiskBranch { One, Two }

fn main() {}
