#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(features(fastMode))] //~ name of 'features' member 'fastMode' must not use uppercase or '_'
//= #[qapi(features(fast_mode))]
pub struct Disk {
    #[qapi(features(Slow))] //~ name of 'features' member 'Slow' must not use uppercase or '_'
    //= #[qapi(features(slow))]
    pub size: i64,
}

fn main() {}
