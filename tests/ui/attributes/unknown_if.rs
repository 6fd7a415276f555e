#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(if(CONFIG_LINUX))] //~ unknown attribute `if`
//= #[qapi(cond(CONFIG_LINUX))]
pub struct Disk { pub size: i64 }

fn main() {}
