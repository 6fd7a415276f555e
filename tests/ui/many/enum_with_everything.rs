#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(boxed)] //~ `boxed` has no meaning on an enum
//=
pub enum KindList { //~ enum name should not end in 'List'
    //= pub enum Kind {
    #[qapi(name = "A")] //~ name of value 'A' must not use uppercase or '_'
    //=
    A,
    #[qapi(name = "b", since = "x")] //~ `x` is not a release
    //= #[qapi(name = "b", since = "1")]
    B,
    #[qapi(name = "b")] //~ value 'b' collides with value 'b'
    //=
    C,
}

fn main() {}
