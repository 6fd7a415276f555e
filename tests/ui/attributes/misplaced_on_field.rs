#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(command)]
pub struct Resize {
    #[qapi(boxed)] //~ `boxed` has no meaning on a field
    //=
    pub size: i64,
}

fn main() {}
