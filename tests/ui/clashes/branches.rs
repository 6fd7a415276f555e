#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Kind { One, Two }

#[derive(Qapi)]
pub struct File { pub name: String }

#[derive(Qapi)]
#[qapi(branches(Kind))]
pub enum DiskBranch {
    One(File),
    #[qapi(name = "one")] //~ branch 'one' collides with branch 'one'
    //=
    Two(File),
    #[qapi(name = "two")]
    //=
    Three,
    //=
}

fn main() {}
