#![allow(unused)]
use std::fmt;
use qapi_runtime::Qapi;

#[derive(Qapi)] //~ conflicting implementations of trait `std::fmt::Display` for type `Kind`
pub enum Kind { One }

impl fmt::Display for Kind {
    //= impl Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("one")
    }
}

fn main() {}
