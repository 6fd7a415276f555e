#![allow(unused)]
// vector: bad-ident
// vector: x-type-digit
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(name = "*oops")] //~ struct has an invalid name
//=
pub struct Disk { pub size: i64 }

#[derive(Qapi)]
#[qapi(name = "1Tape")] //~ struct has an invalid name
//=
pub struct Tape { pub size: i64 }

fn main() {}
