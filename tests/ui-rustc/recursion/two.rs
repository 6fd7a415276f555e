#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Disk { //~ recursive types `Disk` and `Tape` have infinite size
    pub tape: Tape,
    //= pub tape: Box<Tape>,
}

#[derive(Qapi)]
pub struct Tape { pub disk: Option<Disk> } //~ cycle detected when computing when `Tape` needs drop

fn main() {}
