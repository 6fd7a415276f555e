#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(command boxed)] //~ unexpected text after `command`
//= #[qapi(command)]
pub struct Resize { pub size: i64 }

fn main() {}
