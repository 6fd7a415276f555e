#![allow(unused)]
// vector: x-feature-unstable-on-type
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(features(unstable))] //~ feature 'unstable' is not supported for types
//=
pub struct Disk { pub size: i64 }

fn main() {}
