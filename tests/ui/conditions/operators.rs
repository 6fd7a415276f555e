#![allow(unused)]
// vector: x-if-op
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(cond(A && B))] //~ conditions are combined with words
//= #[qapi(cond(all(A, B)))]
pub struct Disk { pub size: i64 }

#[derive(Qapi)]
#[qapi(cond(A, B))] //~ conditions are combined with words
//= #[qapi(cond(all(A, B)))]
pub struct Tape { pub size: i64 }

#[derive(Qapi)]
#[qapi(cond(!A))] //~ expected a condition
//= #[qapi(cond(not(A)))]
pub struct Tube { pub size: i64 }

fn main() {}
