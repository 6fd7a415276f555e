#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(cond(all(
    CONFIG_A,
    not(windows), //~ 'if' condition 'windows' of struct is not a valid identifier
    //= not(WINDOWS),
    any(), //~ 'if' condition [] of struct is useless
    //= any(CONFIG_B),
)))]
pub struct Disk { pub size: i64 }

fn main() {}
