#![allow(unused)]
// vector: features-deprecated-type
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(features(deprecated))] //~ feature 'deprecated' is not supported for types
//=
pub struct Disk { pub size: i64 }

fn main() {}
