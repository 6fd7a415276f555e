#![allow(unused)]
// vector: x-alternate-list-suffix
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(alternate)]
pub enum AltList { One(String) } //~ alternate name should not end in 'List'
//= pub enum Alt { One(String) }

fn main() {}
