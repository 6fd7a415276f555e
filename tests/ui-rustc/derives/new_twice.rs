#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(new)] //~ duplicate definitions with name `new`
//=
pub struct Disk { pub size: i64 }

impl Disk {
    pub fn new(size: i64) -> Disk {
        Disk { size }
    }
}

fn main() {}
