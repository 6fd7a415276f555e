#![allow(unused)]
// vector: args-unknown
// vector: args-array-unknown
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(command)]
pub struct Oops(pub NoSuchType); //~ cannot find type `NoSuchType` in this scope
//= pub struct Oops {}

fn main() {}
