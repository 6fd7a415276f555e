#![allow(unused)]
// vector: union-invalid-union-subtype
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Enu { A, B }

#[derive(Qapi)]
#[qapi(branches(Enu))]
pub enum InnerBranch { A, B }

#[derive(Qapi)]
pub struct Inner {
    #[qapi(discriminator)]
    pub t: InnerBranch,
    //= pub s: InnerBranch,
}

#[derive(Qapi)]
#[qapi(branches(Enu))]
pub enum OuterBranch { A(Inner), B }

#[derive(Qapi)]
pub struct Outer {
    #[qapi(discriminator)]
    pub t: OuterBranch, //~ in union 'Outer', branch 'a': base member 't' of type 'Inner' collides with base member 't'
}

fn main() {}
