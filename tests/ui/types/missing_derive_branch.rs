#![allow(unused)]
use qapi_runtime::Qapi;

pub struct Geometry { pub heads: i64 }
//= #[derive(Qapi)] pub struct Geometry { pub heads: i64 }

#[derive(Qapi)]
pub enum Kind { One, Two }

#[derive(Qapi)]
#[qapi(branches(Kind))]
pub enum DiskBranch { One(Geometry), Two } //~ `Geometry` is not a QAPI type

fn main() {}
