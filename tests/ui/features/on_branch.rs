#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Kind { One, Two }

#[derive(Qapi)]
#[qapi(branches(Kind))]
pub enum DiskBranch {
    #[qapi(features(fast))] //~ branches have no features
    //=
    One,
    #[qapi(since = "2.0")] //~ branches have no `since` of their own
    //=
    Two,
}

#[derive(Qapi)]
#[qapi(alternate)]
pub enum Alt {
    #[qapi(features(fast), since = "2.0")] //~ branches have no features //~ branches have no `since` of their own
    //=
    One(String),
}

fn main() {}
