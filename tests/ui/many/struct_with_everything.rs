#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(since = "v1", boxed, features(deprecated))] //~ `v1` is not a release //~ `boxed` has no meaning on a struct //~ feature 'deprecated' is not supported for types
//=
pub struct disk { //~ name of struct must use CamelCase
    //= pub struct Disk {
    #[qapi(name = "A")] //~ name of member 'A' must not use uppercase or '_'
    //=
    pub a: i64,
    pub has_b: bool, //~ member 'has-b' uses reserved name
    //= pub b: bool,
    #[qapi(cond(linux))] //~ 'if' condition 'linux' of member 'c' is not a valid identifier
    //= #[qapi(cond(LINUX))]
    pub c: Option<i64>,
    #[qapi(features(x, x))] //~ feature 'x' of type 'd' collides with feature 'x' of type 'd'
    //= #[qapi(features(x))]
    pub d: i64,
}

fn main() {}
