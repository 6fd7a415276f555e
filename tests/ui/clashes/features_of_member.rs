#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Disk {
    #[qapi(features(foo, foo))] //~ feature 'foo' of type 'size' collides with feature 'foo' of type 'size'
    //= #[qapi(features(foo))]
    pub size: i64,
}

fn main() {}
