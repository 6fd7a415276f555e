#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(event, rate_limit(ms = 1, per = "id"))] //~ `rate_limit` has no `per`
//= #[qapi(event, rate_limit(ms = 1))]
pub struct Evt { pub id: String }

fn main() {}
