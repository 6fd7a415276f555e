#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Kind { One }

#[derive(Qapi)]
#[qapi(branches())] //~ expected `branches(TheTagsEnum)`
//= #[qapi(branches(Kind))]
pub enum DiskBranch { One }

fn main() {}
