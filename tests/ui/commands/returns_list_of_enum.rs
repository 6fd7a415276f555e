#![allow(unused)]
// vector: x-command-returns-array-of-enum
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Enu { A }

#[derive(Qapi)]
#[qapi(command, returns(Vec<Enu>))] //~ in command 'oops': command's 'returns' cannot take array type ['Enu']
//= #[qapi(command, returns(Vec<Enu>), exceptions(returns))]
pub struct Oops {}

fn main() {}
