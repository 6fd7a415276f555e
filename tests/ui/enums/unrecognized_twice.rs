#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Kind {
    One,
    #[qapi(unrecognized)]
    Other(Box<str>),
    #[qapi(unrecognized)]
    //=
    Another(Box<str>), //~ only one variant can be `rest`, and one `unrecognized`
    //=
}

fn main() {}
