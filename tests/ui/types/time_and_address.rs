#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Disk {
    pub timeout: std::time::Duration, //~ `Duration` has no meaning in QAPI
    //= pub timeout: u64,
    pub address: Option<std::net::SocketAddr>, //~ `SocketAddr` has no meaning in QAPI
    //= pub address: Option<String>,
    pub count: std::num::NonZeroU32, //~ `NonZeroU32` has no meaning in QAPI
    //= pub count: u32,
}

fn main() {}
