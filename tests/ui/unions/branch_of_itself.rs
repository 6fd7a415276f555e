#![allow(unused)]
// vector: x-union-branch-self
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Kind { Nested }

#[derive(Qapi)]
#[qapi(branches(Kind))]
pub enum UniBranch {
    Nested(Box<Uni>),
    //= Nested,
}

#[derive(Qapi)]
pub struct Uni {
    #[qapi(discriminator)]
    pub kind: UniBranch, //~ in union 'Uni': object Uni contains itself
}

fn main() {}
