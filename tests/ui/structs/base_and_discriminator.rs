#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Base { pub size: i64 }

#[derive(Qapi)]
pub struct Disk {
    #[qapi(base, discriminator)] //~ a field is one of `base`, `discriminator` and `rest`
    //= #[qapi(base)]
    pub base: Base,
}

fn main() {}
