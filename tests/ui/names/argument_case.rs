#![allow(unused)]
// vector: args-member-case
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(command)]
pub struct NoWayThisWillGetWhitelisted {
    #[qapi(name = "Arg")] //~ name of member 'Arg' must not use uppercase or '_'
    //=
    pub arg: i64,
}

fn main() {}
