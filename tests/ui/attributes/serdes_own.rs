#![allow(unused)]
use qapi_runtime::Qapi;
use serde::{Deserialize, Serialize};

#[derive(Qapi, Serialize, Deserialize)]
#[qapi(serde)]
//=
#[serde(rename_all = "kebab-case")] //~ serde's own attributes have no meaning beside `#[qapi(serde)]`
pub struct Disk { pub node_name: String }

fn main() {}
