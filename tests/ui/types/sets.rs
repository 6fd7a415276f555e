#![allow(unused)]
use std::collections::{BTreeSet, HashSet, VecDeque};
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Disk {
    pub names: HashSet<String>, //~ `HashSet` has no meaning in QAPI
    //= pub names: Vec<String>,
    pub sizes: BTreeSet<i64>, //~ `BTreeSet` has no meaning in QAPI
    //= pub sizes: Vec<i64>,
    pub queue: VecDeque<i64>, //~ `VecDeque` has no meaning in QAPI
    //= pub queue: Vec<i64>,
}

fn main() {}
