#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(cond("CONFIG_LINUX"))] //~ expected a condition
//= #[qapi(cond(CONFIG_LINUX))]
pub struct Disk { pub size: i64 }

fn main() {}
