#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Disk { //~ recursive type `Disk` has infinite size
    pub parent: Disk,
    //= pub parent: Option<Box<Disk>>,
}

#[derive(Qapi)]
#[qapi(alternate)]
pub enum Choice { //~ recursive type `Choice` has infinite size
    Name(String),
    Choice(Choice),
    //=
}

fn main() {}
