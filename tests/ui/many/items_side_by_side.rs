#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct one { pub a: i64 } //~ name of struct must use CamelCase
//= pub struct One { pub a: i64 }

#[derive(Qapi)]
#[qapi(command, returns(i64))] //~ in command 'two': command's 'returns' cannot take built-in type 'int'
//= #[qapi(command)]
pub struct Two { pub u: i64 } //~ member 'u' uses reserved name
//= pub struct Two { pub a: i64 }

#[derive(Qapi)]
#[qapi(event, boxed)] //~ `boxed` needs a named struct, but this event has fields of its own
//= #[qapi(event)]
pub struct Three { pub a: usize } //~ `usize` has no meaning in QAPI
//= pub struct Three { pub a: u64 }

fn main() {}
