#![allow(unused)]
use qapi_runtime::Qapi;

mod inner {
    use qapi_runtime::Qapi;

    #[derive(Qapi)]
    struct Geometry { pub heads: i64 }
    //= pub struct Geometry { pub heads: i64 }
}

#[derive(Qapi)]
pub struct Disk { pub geometry: inner::Geometry } //~ struct `Geometry` is private

fn main() {}
