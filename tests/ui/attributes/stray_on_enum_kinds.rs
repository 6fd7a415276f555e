#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(alternate)] //~ `alternate` has no meaning on a struct
//=
pub struct Disk { pub size: i64 }

#[derive(Qapi)]
#[qapi(branches(Kind))] //~ `branches` has no meaning on a struct
//=
pub struct Tape { pub size: i64 }

#[derive(Qapi)]
pub enum Kind { One }

fn main() {}
