#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(event, rate_limit(ms = "1s"))] //~ expected `ms = 1000`
//= #[qapi(event, rate_limit(ms = 1000))]
pub struct Evt { pub id: String }

fn main() {}
