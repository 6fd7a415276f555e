#![allow(unused)]
// vector: reserved-enum-q
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Kind {
    #[qapi(name = "q-Unix")] //~ value 'q-Unix' has an invalid name
    //= #[qapi(name = "unix")]
    Unix,
}

fn main() {}
