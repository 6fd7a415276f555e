#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Form {
    #[qapi(name = "2.5")] //~ value '2.5' has an invalid name
    //= #[qapi(name = "2-5")]
    Small,
    #[qapi(name = "3 1/2")] //~ value '3 1/2' has an invalid name
    //= #[qapi(name = "3-1-2")]
    Large,
}

fn main() {}
