#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(event, rate_limit(key(id)))] //~ expected `rate_limit(ms = 1000)`
//= #[qapi(event, rate_limit(ms = 1000, key(id)))]
pub struct Evt { pub id: String }

fn main() {}
