#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum FanMode { Off, Full }

#[derive(Qapi)]
#[qapi(command, boxed)]
//= #[qapi(command)]
pub struct FanSetMode(pub FanMode); //~ in command 'fan-set-mode': command's 'data' cannot take enum type 'FanMode'
//= pub struct FanSetMode { pub mode: FanMode }

fn main() {}
