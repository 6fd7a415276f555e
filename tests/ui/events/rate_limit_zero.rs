#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(event, rate_limit(ms = 0))] //~ a rate limit of 0 ms limits nothing
//= #[qapi(event)]
pub struct Evt { pub id: String }

fn main() {}
