#![allow(unused)]
// vector: x-union-branch-shares-disc-name
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Enu { A, B }

#[derive(Qapi)]
pub struct Stru { pub t: i64 }
//= pub struct Stru { pub s: i64 }

#[derive(Qapi)]
#[qapi(branches(Enu))]
pub enum UniBranch { A(Stru), B }

#[derive(Qapi)]
pub struct Uni {
    #[qapi(discriminator)]
    pub t: UniBranch, //~ in union 'Uni', branch 'a': member 't' of type 'Stru' collides with base member 't'
}

fn main() {}
