#![allow(unused)]
// vector: alternate-base
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(command, base(Disk), new, recursive, success_response = false)] //~ `command` has no meaning on an enum //~ `new` has no meaning on an enum //~ `recursive` has no meaning on an enum //~ `base` has no meaning on an enum //~ `success_response` has no meaning on an enum
//=
pub enum Kind { One, Two }

#[derive(Qapi)]
pub struct Disk { pub size: i64 }

#[derive(Qapi)]
#[qapi(alternate, base(Disk))] //~ `base` has no meaning on an alternate
//= #[qapi(alternate)]
pub enum Alt { One(Disk), Two(String) }

fn main() {}
