#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Args {
    #[qapi(cond(CONFIG_LINUX))]
    pub size: Option<i64>,
}

#[derive(Qapi)]
#[qapi(command)]
//= #[qapi(command, boxed)]
pub struct Resize(pub Args); //~ in command 'resize': conditional command arguments require 'boxed': true

fn main() {}
