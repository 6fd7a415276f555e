#![allow(unused)]
// vector: returns-bad-type
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(command, returns(Vec<i64>))] //~ in command 'oops': command's 'returns' cannot take array type ['int']
//= #[qapi(command, returns(Vec<i64>), exceptions(returns))]
pub struct Oops {}

fn main() {}
