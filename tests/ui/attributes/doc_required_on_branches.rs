#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Kind { One }

#[derive(Qapi)]
#[qapi(branches(Kind), doc_required)] //~ `doc_required` has no meaning on the branches of a union
//= #[qapi(branches(Kind))]
pub enum DiskBranch { One }

fn main() {}
