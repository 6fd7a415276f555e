#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Disk {
    #[qapi(base)]
    //=
    pub base: Box<Disk>, //~ in struct 'Disk': object Disk contains itself
    //=
}

fn main() {}
