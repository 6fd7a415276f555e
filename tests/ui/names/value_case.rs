#![allow(unused)]
// vector: enum-member-case
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum NoWayThisWillGetWhitelisted {
    #[qapi(name = "Value")] //~ name of value 'Value' must not use uppercase or '_'
    //=
    Value,
}

fn main() {}
