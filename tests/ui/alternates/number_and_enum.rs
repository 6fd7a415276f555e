#![allow(unused)]
// vector: alternate-conflict-enum-int
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Enum {
    #[qapi(name = "1")]
    //= #[qapi(name = "one")]
    One,
    Two,
}

#[derive(Qapi)]
#[qapi(alternate)]
pub enum Alt { One(Enum), Two(i64) } //~ in alternate 'Alt': branch 'two' can't be distinguished from 'one'

fn main() {}
