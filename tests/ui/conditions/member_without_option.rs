#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Disk {
    #[qapi(cond(CONFIG_LINUX))] //~ a member with a condition may not exist, so its field must be an `Option`
    pub size: i64,
    //= pub size: Option<i64>,
}

fn main() {}
