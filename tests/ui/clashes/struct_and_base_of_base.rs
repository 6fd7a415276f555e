#![allow(unused)]
// vector: struct-base-clash-deep
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Base { pub name: String }

#[derive(Qapi)]
pub struct Mid {
    #[qapi(base)]
    pub base: Base,
    pub value: i64,
}

#[derive(Qapi)]
pub struct Sub {
    #[qapi(base)]
    pub base: Mid,
    pub name: Option<String>, //~ in struct 'Sub': member 'name' collides with member 'name' of type 'Base'
    //= pub title: Option<String>,
}

fn main() {}
