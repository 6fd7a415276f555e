#![allow(unused)]
// vector: x-alternate-int-number
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(alternate)]
pub enum Alt { I(i64), N(f64) } //~ in alternate 'Alt': branch 'n' can't be distinguished from 'i'
//= pub enum Alt { I(i64), N(bool) }

fn main() {}
