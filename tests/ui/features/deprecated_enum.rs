#![allow(unused)]
// vector: x-feature-deprecated-on-enum
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(features(deprecated))] //~ feature 'deprecated' is not supported for types
//=
pub enum Kind { One }

fn main() {}
