#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Kind {
    #[qapi(default)] //~ unknown attribute `default`
    //=
    One,
    #[qapi(skip)] //~ unknown attribute `skip`
    //=
    Two,
}

fn main() {}
