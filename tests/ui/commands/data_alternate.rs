#![allow(unused)]
// vector: args-alternate
// vector: x-command-boxed-alternate
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Args { pub string: String }

#[derive(Qapi)]
#[qapi(alternate)]
pub enum Alt { Case1(i64), Case2(bool) }

#[derive(Qapi)]
#[qapi(command)]
pub struct Oops(pub Alt); //~ in command 'oops': command's 'data' cannot take alternate type 'Alt'
//= pub struct Oops(pub Args);

#[derive(Qapi)]
#[qapi(command, boxed)]
pub struct Oops2(pub Alt); //~ in command 'oops2': command's 'data' cannot take alternate type 'Alt'
//= pub struct Oops2(pub Args);

fn main() {}
