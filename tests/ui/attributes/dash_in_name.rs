#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(command, allow-oob)] //~ names have no `-` in Rust
//= #[qapi(command, allow_oob)]
pub struct Resize { pub size: i64 }

fn main() {}
