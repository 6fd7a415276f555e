#![allow(unused)]
use qapi_runtime::qmp::{Ctx, Registry};
use qapi_runtime::{Error, Qapi};

#[derive(Qapi)]
pub struct Info { pub size: i64 }

#[derive(Qapi)]
#[qapi(command, returns(Option<Info>))] //~ a return value cannot be optional
//= #[qapi(command, returns(Info))]
pub struct QueryInfo {}

#[derive(Qapi)]
#[qapi(command, returns(Result<Info, Error>))] //~ `Result` has no meaning in QAPI
//= #[qapi(command, returns(Info))]
pub struct QueryResult {}

#[derive(Qapi)]
#[qapi(command, return(Info))] //~ unknown attribute `return`
//= #[qapi(command, returns(Info))]
pub struct QueryOther {}

async fn query_info(_: Ctx<()>, _: QueryInfo) -> Result<Option<Info>, Error> {
//= async fn query_info(_: Ctx<()>, _: QueryInfo) -> Result<Info, Error> {
    Ok(None)
    //= Ok(Info { size: 1 })
}

fn query_result(_: Ctx<()>, _: QueryResult) -> Result<Info, Error> {
    Ok(Info { size: 1 })
}

fn query_other(_: Ctx<()>, _: QueryOther) -> Result<Info, Error> {
    Ok(Info { size: 1 })
}

fn main() {
    let _ = Registry::new().command(query_info).command(query_result).command(query_other);
}
