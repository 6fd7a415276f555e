#![allow(unused)]
// vector: x-union-branch-alternate
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Enu { A }

#[derive(Qapi)]
#[qapi(alternate)]
pub enum Alt { S(String) }

#[derive(Qapi)]
#[qapi(branches(Enu))]
pub enum UniBranch {
    A(Alt), //~ branch 'a' cannot use alternate type 'Alt'
    //= A,
}

fn main() {}
