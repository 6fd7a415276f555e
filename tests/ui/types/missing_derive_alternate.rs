#![allow(unused)]
use qapi_runtime::Qapi;

pub struct Geometry { pub heads: i64 }
//= #[derive(Qapi)] pub struct Geometry { pub heads: i64 }

#[derive(Qapi)]
#[qapi(alternate)]
pub enum Alt { One(Geometry), Two(String) } //~ `Geometry` is not a QAPI type

fn main() {}
