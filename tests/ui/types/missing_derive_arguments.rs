#![allow(unused)]
use qapi_runtime::Qapi;

pub struct Geometry { pub heads: i64 }
//= #[derive(Qapi)] pub struct Geometry { pub heads: i64 }

#[derive(Qapi)]
#[qapi(command)]
pub struct SetGeometry(pub Geometry); //~ `Geometry` is not a QAPI type

#[derive(Qapi)]
#[qapi(event)]
pub struct GeometryChange(pub Geometry); //~ `Geometry` is not a QAPI type

fn main() {}
