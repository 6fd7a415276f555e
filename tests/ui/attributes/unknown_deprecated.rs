#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Disk {
    #[qapi(deprecated)] //~ unknown attribute `deprecated`
    //= #[qapi(features(deprecated))]
    pub size: i64,
}

fn main() {}
