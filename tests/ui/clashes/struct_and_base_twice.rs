#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Base { pub name: String, pub size: i64 }

#[derive(Qapi)]
pub struct Sub {
    #[qapi(base)]
    pub base: Base,
    pub id: String,
    #[qapi(name = "size")] //~ in struct 'Sub': member 'size' collides with member 'size' of type 'Base'
    //=
    pub length: i64,
}

fn main() {}
