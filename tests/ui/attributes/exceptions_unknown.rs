#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(exceptions(member_name))] //~ `exceptions` has no `member_name`
//= #[qapi(exceptions(member_names))]
pub struct Disk { pub size: i64 }

fn main() {}
