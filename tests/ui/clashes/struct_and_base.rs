#![allow(unused)]
// vector: struct-base-clash
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Base { pub name: String }

#[derive(Qapi)]
pub struct Sub {
    #[qapi(base)]
    pub base: Base,
    pub name: String, //~ in struct 'Sub': member 'name' collides with member 'name' of type 'Base'
    //= pub title: String,
}

fn main() {}
