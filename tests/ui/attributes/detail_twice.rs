#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(event, rate_limit(ms = 1, ms = 2))] //~ `ms` is given twice
//= #[qapi(event, rate_limit(ms = 1))]
pub struct Evt {}

fn main() {}
