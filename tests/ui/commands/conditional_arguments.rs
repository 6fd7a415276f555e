#![allow(unused)]
// vector: args-if-implicit
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(command)]
pub struct Resize {
    #[qapi(cond(CONFIG_LINUX))] //~ a command with a conditional argument needs `boxed`
    //=
    pub size: Option<i64>,
}

fn main() {}
