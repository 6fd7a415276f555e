#![allow(unused)]
use std::collections::{BTreeMap, HashMap};
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Disk {
    pub sizes: HashMap<String, i64>, //~ `HashMap` has no meaning in QAPI
    //= pub sizes: qapi_runtime::Value,
    pub more: Option<BTreeMap<String, i64>>, //~ `BTreeMap` has no meaning in QAPI
    //= pub more: Option<qapi_runtime::Value>,
    pub full: std::collections::HashMap<String, i64>, //~ `HashMap` has no meaning in QAPI
    //= pub full: qapi_runtime::Value,
}

fn main() {}
