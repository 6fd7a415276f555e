#![allow(unused)]
// vector: bad-if-empty
// vector: bad-if-not
// vector: union-branch-if-invalid
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(cond())] //~ expected `cond(CONFIG_LINUX)`
//= #[qapi(cond(CONFIG_LINUX))]
pub struct Disk { pub size: i64 }

#[derive(Qapi)]
#[qapi(cond(not()))] //~ `not` takes one condition
//= #[qapi(cond(not(CONFIG_LINUX)))]
pub struct Tape { pub size: i64 }

fn main() {}
