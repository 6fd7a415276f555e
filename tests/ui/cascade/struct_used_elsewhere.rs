#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Wrong { pub a: usize } //~ `usize` has no meaning in QAPI
//= pub struct Wrong { pub a: u64 }

#[derive(Qapi)]
pub struct User {
    #[qapi(base)]
    pub base: Wrong,
    pub one: Box<Wrong>,
    pub two: Option<Wrong>,
    pub three: Vec<Wrong>,
}

#[derive(Qapi)]
#[qapi(command, returns(Wrong))]
pub struct Ask(pub Wrong);

#[derive(Qapi)]
#[qapi(event)]
pub struct Said(pub Wrong);

#[derive(Qapi)]
#[qapi(alternate)]
pub enum Alt { A(Wrong), B(String) }

fn main() {}
