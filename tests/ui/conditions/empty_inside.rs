#![allow(unused)]
// vector: x-if-feature-nested-not
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(cond(not(any())))] //~ 'if' condition [] of struct is useless
//= #[qapi(cond(not(any(CONFIG_LINUX))))]
pub struct Disk { pub size: i64 }

fn main() {}
