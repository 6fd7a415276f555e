#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(rename_all = "camelCase")] //~ `camelCase` is not a style of names
//= #[qapi(rename_all = "kebab-case")]
pub struct Disk { pub size: i64 }

fn main() {}
