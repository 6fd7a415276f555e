#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Kind {
    One,
    //= #[qapi(cond(CONFIG_ONE))] One,
    Two,
}

#[derive(Qapi)]
#[qapi(branches(Kind))]
pub enum DiskBranch {
    #[qapi(cond(CONFIG_ONE))] //~ a branch that adds nothing has no condition of its own
    //=
    One,
    Two,
}

fn main() {}
