#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Kind { One, Two, Three }

#[derive(Qapi)] //~ no variants for the values `two`, `three`
#[qapi(branches(Kind))]
pub enum DiskBranch { One }
//= pub enum DiskBranch { One, Two, Three }

fn main() {}
