#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(cond(any))] //~ `any` needs a condition
//= #[qapi(cond(any(CONFIG_A, CONFIG_B)))]
pub struct Disk {
    #[qapi(cond(not))] //~ `not` needs a condition
    //= #[qapi(cond(not(CONFIG_A)))]
    pub size: Option<i64>,
}

fn main() {}
