#![allow(unused)]
use qapi_runtime::Qapi;
use serde::{Deserialize, Serialize};

#[derive(Qapi, Serialize, Deserialize)]
#[qapi(serde)]
//=
pub enum Kind {
    #[serde(rename = "raw-file")] //~ serde's own attributes have no meaning beside `#[qapi(serde)]`
    File,
    #[serde(skip)]
    Tape,
}

#[derive(Qapi, Serialize, Deserialize)]
#[qapi(serde)]
//=
pub struct Tape {
    #[serde(default)] //~ serde's own attributes have no meaning beside `#[qapi(serde)]`
    pub size: i64,
}

fn main() {}
