#![allow(unused)]
use qapi_runtime::qmp::{Ctx, Registry};
use qapi_runtime::{Error, Qapi};

#[derive(Qapi)]
pub struct Info { pub size: i64 }

#[derive(Qapi)]
#[qapi(command, returns(Info))]
pub struct QueryInfo {}

fn query_info(_: Ctx<()>, _: QueryInfo) -> Result<i64, Error> {
//= fn query_info(_: Ctx<()>, _: QueryInfo) -> Result<Info, Error> {
    Ok(1)
    //= Ok(Info { size: 1 })
}

fn main() {
    let _ = Registry::new().command(query_info); //~ a handler of this command gives back `Result<Info, Error>`, not `Result<i64, qapi_runtime::Error>`
}
