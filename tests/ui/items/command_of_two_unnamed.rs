#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(command)]
pub struct Resize(pub i64, pub i64); //~ a command has named fields, or one unnamed field
//= pub struct Resize { pub from: i64, pub to: i64 }

fn main() {}
