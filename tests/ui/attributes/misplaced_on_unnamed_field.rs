#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Options { pub size: i64 }

#[derive(Qapi)]
#[qapi(command)]
pub struct Resize(#[qapi(since = "1.0")] pub Options); //~ `since` has no meaning on an unnamed field
//= pub struct Resize(pub Options);

fn main() {}
