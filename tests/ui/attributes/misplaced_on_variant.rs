#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Kind {
    #[qapi(required)] //~ `required` has no meaning on a variant
    //=
    One,
}

fn main() {}
