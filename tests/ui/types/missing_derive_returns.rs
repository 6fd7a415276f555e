#![allow(unused)]
use qapi_runtime::Qapi;

pub struct Geometry { pub heads: i64 }
//= #[derive(Qapi)] pub struct Geometry { pub heads: i64 }

#[derive(Qapi)]
#[qapi(command, returns(Geometry))] //~ `Geometry` cannot be what a command returns
pub struct QueryGeometry {}

#[derive(Qapi)]
#[qapi(command, returns(Vec<Geometry>))] //~ `Geometry` is not a QAPI type
pub struct QueryGeometries {}

fn main() {}
