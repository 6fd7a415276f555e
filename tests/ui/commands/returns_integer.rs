#![allow(unused)]
// vector: x-command-returns-int
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(command, returns(i64))] //~ in command 'oops': command's 'returns' cannot take built-in type 'int'
//= #[qapi(command, returns(i64), exceptions(returns))]
pub struct Oops {}

fn main() {}
