#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(boxed, allow_oob, allow_preconfig, coroutine, returns(Disk), rate_limit(ms = 5), from)] //~ `boxed` has no meaning on a struct //~ `allow_oob` has no meaning on a struct //~ `allow_preconfig` has no meaning on a struct //~ `coroutine` has no meaning on a struct //~ `from` has no meaning on a struct //~ `returns` has no meaning on a struct //~ `rate_limit` has no meaning on a struct
//=
pub struct Disk { pub size: i64 }

fn main() {}
