#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Kind { One, Two }

#[derive(Qapi)]
pub struct File { pub name: String }

#[derive(Qapi)]
#[qapi(branches(Kind))]
pub enum DiskBranch {
    #[qapi(cond(linux))] //~ 'if' condition 'linux' of branch 'one' is not a valid identifier
    //= #[qapi(cond(LINUX))]
    One(File),
    #[qapi(cond(all()))] //~ 'if' condition [] of branch 'two' is useless
    //=
    Two(File),
}

fn main() {}
