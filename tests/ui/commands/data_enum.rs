#![allow(unused)]
// vector: x-command-data-enum
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Args { pub string: String }

#[derive(Qapi)]
pub enum Enu { A }

#[derive(Qapi)]
#[qapi(command)]
pub struct Oops(pub Enu); //~ in command 'oops': command's 'data' cannot take enum type 'Enu'
//= pub struct Oops(pub Args);

fn main() {}
