#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct File { pub path: String }

#[derive(Qapi)]
pub enum TargetKind { File, Null }

#[derive(Qapi)]
#[qapi(branches(TargetBranch))] //~ `branches` names another enum, not that of the branches itself
//= #[qapi(branches(TargetKind))]
pub enum TargetBranch { File(File), Null }

#[derive(Qapi)]
pub struct Target {
    #[qapi(discriminator)]
    pub kind: TargetBranch,
}

fn main() {}
