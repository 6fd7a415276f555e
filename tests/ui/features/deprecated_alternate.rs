#![allow(unused)]
// vector: x-feature-deprecated-on-alternate
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(alternate, features(deprecated))] //~ feature 'deprecated' is not supported for types
//= #[qapi(alternate)]
pub enum Alt { One(String) }

fn main() {}
