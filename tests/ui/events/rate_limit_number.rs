#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(event, rate_limit(1000))] //~ expected `rate_limit(ms = 1000)`
//= #[qapi(event, rate_limit(ms = 1000))]
pub struct RtcChange { pub offset: i64 }

fn main() {}
