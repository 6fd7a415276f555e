#![allow(unused)]
use qapi_runtime::Qapi;
use serde::{Deserialize, Serialize};

#[derive(Qapi, Serialize, Deserialize)]
//= #[derive(Qapi)]
#[qapi(serde)] //~ conflicting implementations of trait `Serialize` for type `Disk` //~ conflicting implementations of trait `Deserialize<'_>` for type `Disk`
pub struct Disk { pub size: i64 }

fn main() {}
