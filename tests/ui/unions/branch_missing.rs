#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Kind { One, Two, Three }

#[derive(Qapi)]
#[qapi(branches(Kind))]
pub enum DiskBranch { One } //~ no variants for the values `two`, `three`
//= pub enum DiskBranch { One, Two, Three }

fn main() {}
