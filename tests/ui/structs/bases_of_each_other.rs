#![allow(unused)]
// vector: base-cycle-indirect
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Base1 {
    #[qapi(base)]
    pub base: Box<Base2>, //~ in struct 'Base1': object Base1 contains itself
}

#[derive(Qapi)]
pub struct Base2 {
    #[qapi(base)]
    //=
    pub base: Box<Base1>,
    //= pub size: i64,
}

fn main() {}
