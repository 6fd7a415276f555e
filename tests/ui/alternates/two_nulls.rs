#![allow(unused)]
// vector: x-alternate-null-null
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(alternate)]
pub enum Alt { I(qapi_runtime::Null), N(qapi_runtime::Null) } //~ in alternate 'Alt': branch 'n' can't be distinguished from 'i'
//= pub enum Alt { I(qapi_runtime::Null), N(bool) }

fn main() {}
