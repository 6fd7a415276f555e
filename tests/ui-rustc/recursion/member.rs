#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Disk { //~ recursive type `Disk` has infinite size
    pub parent: Option<Disk>,
    //= pub parent: Option<Box<Disk>>,
}

fn main() {}
