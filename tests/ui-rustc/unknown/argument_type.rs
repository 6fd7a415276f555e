#![allow(unused)]
// vector: args-member-unknown
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(command)]
pub struct Oops {
    pub member: NoSuchType, //~ cannot find type `NoSuchType` in this scope
    //= pub member: i64,
}

fn main() {}
