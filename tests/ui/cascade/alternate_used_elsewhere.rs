#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(alternate)]
pub enum Alt {
    A, //~ a branch of an alternate needs a type
    //= A(i64),
    B(String),
    //= B(bool),
}

#[derive(Qapi)]
pub struct User { pub a: Alt, pub b: Option<Vec<Alt>> }

#[derive(Qapi)]
#[qapi(alternate)]
pub enum Outer { A(Vec<Alt>), B(String) }

fn main() {}
