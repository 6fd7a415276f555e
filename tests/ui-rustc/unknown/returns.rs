#![allow(unused)]
// vector: returns-unknown
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(command, returns(NoSuchType))] //~ cannot find type `NoSuchType` in this scope
//= #[qapi(command)]
pub struct Oops {}

fn main() {}
