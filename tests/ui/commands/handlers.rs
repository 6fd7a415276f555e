#![allow(unused)]
use qapi_runtime::qmp::{Ctx, Registry};
use qapi_runtime::{Error, Qapi};

#[derive(Qapi)]
pub struct Info { pub size: i64 }

#[derive(Qapi)]
#[qapi(command, returns(Info))]
pub struct QueryInfo {}

#[derive(Qapi)]
#[qapi(command)]
pub struct Stop {}

async fn query_info(_: Ctx<()>, _: QueryInfo) -> Result<(), Error> {
//= async fn query_info(_: Ctx<()>, _: QueryInfo) -> Result<Info, Error> {
    Ok(())
    //= Ok(Info { size: 1 })
}

fn query_in_words(_: Ctx<()>, _: QueryInfo) -> Result<Info, String> {
//= fn query_in_words(_: Ctx<()>, _: QueryInfo) -> Result<Info, Error> {
    Ok(Info { size: 1 })
}

async fn stop(_: Ctx<()>, _: Stop) {}
//= async fn stop(_: Ctx<()>, _: Stop) -> Result<(), Error> { Ok(()) }

fn stop_at_once(_: Ctx<()>, _: Stop) {}
//= fn stop_at_once(_: Ctx<()>, _: Stop) -> Result<(), Error> { Ok(()) }

fn main() {
    let _ = Registry::new().command(query_info); //~ a handler of this command gives back `Result<Info, Error>`, not `impl Future<Output = Result<(), qapi_runtime::Error>>`
    let _ = Registry::new().command(query_in_words); //~ a handler of this command gives back `Result<Info, Error>`, not `Result<Info, std::string::String>`
    let _ = Registry::new().command(stop); //~ a handler of this command gives back `Result<(), Error>`, not `impl Future<Output = ()>`
    let _ = Registry::new().command(stop_at_once); //~ a handler of this command gives back `Result<(), Error>`, not `()`
}
