#![allow(unused)]
// vector: base-cycle-indirect
use qapi_runtime::Qapi;

#[derive(Qapi)] //~ cycle detected when simplifying constant for the type system `_::<impl at $DIR/recursion/base.rs:5:10: 5:14>::SHAPE`
pub struct Base1 {
    #[qapi(base)]
    pub base: Box<Base2>,
}

#[derive(Qapi)]
pub struct Base2 {
    #[qapi(base)]
    //=
    pub base: Box<Base1>,
    //=
}

fn main() {}
