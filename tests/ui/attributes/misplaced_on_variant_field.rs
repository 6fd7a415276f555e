#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(alternate)]
pub enum Reference {
    Name(#[qapi(since = "1.0")] String), //~ `since` has no meaning on the field of a variant
    //= Name(String),
}

fn main() {}
