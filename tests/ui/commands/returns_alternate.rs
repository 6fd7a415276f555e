#![allow(unused)]
// vector: returns-alternate
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(alternate)]
pub enum Alt { A(i64), B(bool) }

#[derive(Qapi)]
pub struct Answer { pub value: Alt }

#[derive(Qapi)]
#[qapi(command, returns(Alt))] //~ in command 'oops': command's 'returns' cannot take alternate type 'Alt'
//= #[qapi(command, returns(Answer))]
pub struct Oops {}

fn main() {}
