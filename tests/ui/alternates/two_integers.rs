#![allow(unused)]
// vector: x-alternate-int-int
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(alternate)]
pub enum Alt { I(i64), N(u8) } //~ in alternate 'Alt': branch 'n' can't be distinguished from 'i'
//= pub enum Alt { I(i64), N(bool) }

fn main() {}
