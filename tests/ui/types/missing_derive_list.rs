#![allow(unused)]
use qapi_runtime::Qapi;

pub struct Geometry { pub heads: i64 }
//= #[derive(Qapi)] pub struct Geometry { pub heads: i64 }

#[derive(Qapi)]
pub struct Disk { pub geometries: Vec<Geometry>, pub maybe: Option<Vec<Geometry>> } //~ `Geometry` is not a QAPI type //~ `Geometry` is not a QAPI type

fn main() {}
