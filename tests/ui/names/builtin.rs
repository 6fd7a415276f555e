#![allow(unused)]
// vector: command-int
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(command, name = "int", returns(Character))] //~ built-in type 'int' is already defined
//= #[qapi(command, returns(Character))]
pub struct Oops {
    pub character: String,
}

#[derive(Qapi)]
pub struct Character { pub value: i64 }

fn main() {}
