#![allow(unused)]
// vector: x-union-branch-self
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Kind { A }

#[derive(Qapi)]
#[qapi(branches(Kind))]
pub enum UniBranch {
    A(Box<Uni>),
    //= A,
}

#[derive(Qapi)] //~ cycle detected when simplifying constant for the type system `_::<impl at $DIR/recursion/branch.rs:15:10: 15:14>::SHAPE`
pub struct Uni {
    #[qapi(discriminator)]
    pub kind: UniBranch,
}

fn main() {}
