#![allow(unused)]
// vector: x-if-lower
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(cond(abc))] //~ 'if' condition 'abc' of struct is not a valid identifier
//= #[qapi(cond(ABC))]
pub struct Disk { pub size: i64 }

fn main() {}
