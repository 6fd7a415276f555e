#![allow(unused)]
// vector: x-member-underscore
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(rename_all = "snake_case")]
//= #[qapi(rename_all = "snake_case", exceptions(member_names))]
pub struct Disk { pub a_b: i64 } //~ name of member 'a_b' must not use uppercase or '_'

fn main() {}
