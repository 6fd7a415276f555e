#![allow(unused)]
// vector: x-command-returns-any
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(command, returns(qapi_runtime::Value))] //~ in command 'oops': command's 'returns' cannot take built-in type 'any'
//= #[qapi(command, returns(qapi_runtime::Value), exceptions(returns))]
pub struct Oops {}

fn main() {}
