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
pub struct Resize(pub Args); //~ in command 'resize': a command with a conditional argument needs `boxed`

fn main() {}
