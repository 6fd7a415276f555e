#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(command,, allow_oob)] //~ expected a name, found `,`
//= #[qapi(command, allow_oob)]
pub struct Stop {}

fn main() {}
