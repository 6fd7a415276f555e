#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Disk { pub size: Option<Option<i64>> } //~ a member is there or not: `Option` cannot be nested
//= pub struct Disk { pub size: Option<MaybeNull> }
//= #[derive(Qapi)]
//= #[qapi(alternate)]
//= pub enum MaybeNull { Null(qapi_runtime::Null), Value(i64) }

fn main() {}
