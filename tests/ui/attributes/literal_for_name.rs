#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(command, features("unstable"))] //~ expected a name, found a literal
//= #[qapi(command, features(unstable))]
pub struct Resize { pub size: i64 }

fn main() {}
