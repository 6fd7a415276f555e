#![allow(unused)]
// vector: features-duplicate-name
// vector: x-feature-clash-dash
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(features(foo, bar, foo))] //~ feature 'foo' collides with feature 'foo'
//= #[qapi(features(foo, bar))]
pub struct Disk { pub size: i64 }

#[derive(Qapi)]
#[qapi(features(a_b, other(name = "a-b")))] //~ feature 'a-b' collides with feature 'a-b'
//= #[qapi(features(a_b, other))]
pub struct Tape { pub size: i64 }

fn main() {}
