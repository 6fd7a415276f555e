#![allow(unused)]
// vector: bad-if-empty-list
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(cond(all()))] //~ 'if' condition [] of struct is useless
//= #[qapi(cond(all(CONFIG_LINUX)))]
pub struct Disk { pub size: i64 }

fn main() {}
