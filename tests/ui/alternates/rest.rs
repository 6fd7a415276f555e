#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(alternate)]
pub enum Bound {
    #[qapi(rest)] //~ `rest` is for the branches of a union
    //=
    Number(i64),
}

fn main() {}
