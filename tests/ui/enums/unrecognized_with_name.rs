#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Kind {
    One,
    #[qapi(unrecognized, name = "other", since = "1.0", cond(A), features(b))] //~ `name` has no meaning beside `unrecognized` //~ `since` has no meaning beside `unrecognized` //~ `features` has no meaning beside `unrecognized` //~ `cond` has no meaning beside `unrecognized`
    //= #[qapi(unrecognized)]
    Other(Box<str>),
}

fn main() {}
