#![allow(unused)]
use qapi_runtime::qmp::{Ctx, Registry};
use qapi_runtime::{Error, Qapi};

#[derive(Qapi)]
pub struct Info { pub size: i64 }

#[derive(Qapi)]
#[qapi(command, returns(Info))]
pub struct QueryInfo {
    pub index: usize, //~ `usize` has no meaning in QAPI
    //= pub index: u64,
}

fn query_info(_: Ctx<()>, _: QueryInfo) -> Result<Info, Error> {
    Ok(Info { size: 1 })
}

fn registry() {
    let _ = Registry::new().command(query_info);
}

fn main() {}
