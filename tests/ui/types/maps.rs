#![allow(unused)]
use std::collections::{BTreeMap, HashMap};
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Entry { pub key: String, pub size: i64 }

#[derive(Qapi)]
pub struct Disk {
    pub sizes: HashMap<String, i64>, //~ `HashMap` has no meaning in QAPI
    //= pub sizes: Vec<Entry>,
    pub more: Option<BTreeMap<String, i64>>, //~ `BTreeMap` has no meaning in QAPI
    //= pub more: Option<Vec<Entry>>,
    pub full: std::collections::HashMap<String, i64>, //~ `HashMap` has no meaning in QAPI
    //= pub full: qapi_runtime::Value,
}

fn main() {}
