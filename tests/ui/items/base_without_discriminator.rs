#![allow(unused)]
// vector: union-base-no-discriminator
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Base { pub size: i64 }

#[derive(Qapi)]
#[qapi(base(Base))] //~ a union misses its discriminator
//=
pub struct Disk { pub size: i64 }

fn main() {}
