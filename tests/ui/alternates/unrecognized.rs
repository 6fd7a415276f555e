#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(alternate)]
pub enum Alt {
    Name(String),
    #[qapi(unrecognized)]
    //=
    Other(Box<str>), //~ an alternate has no `unrecognized` variant
    //=
}

fn main() {}
