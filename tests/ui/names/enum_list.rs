#![allow(unused)]
// vector: x-enum-list-suffix
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum KindList { One } //~ enum name should not end in 'List'
//= pub enum Kinds { One }

fn main() {}
