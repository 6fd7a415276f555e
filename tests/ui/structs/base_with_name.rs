#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Base { pub size: i64 }

#[derive(Qapi)]
pub struct Disk {
    #[qapi(base, name = "b", since = "1.0", features(x), cond(A), required)] //~ `name` has no meaning beside `base` //~ `since` has no meaning beside `base` //~ `features` has no meaning beside `base` //~ `cond` has no meaning beside `base` //~ `required` has no meaning beside `base`
    //= #[qapi(base)]
    pub base: Base,
}

fn main() {}
