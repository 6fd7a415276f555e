#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(cond(defined(CONFIG_LINUX)))] //~ conditions have no `defined(...)`
//= #[qapi(cond(CONFIG_LINUX))]
pub struct Disk { pub size: i64 }

fn main() {}
