#![allow(unused)]
// vector: args-if-implicit
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(command)]
pub struct Resize {
    #[qapi(cond(CONFIG_LINUX))] //~ conditional command arguments require 'boxed': true
    //=
    pub size: Option<i64>,
}

fn main() {}
