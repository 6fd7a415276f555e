#![allow(unused)]
// vector: alternate-conflict-enum-bool
// vector: x-alternate-enum-on-bool
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Enum { Aus, Off }
//= pub enum Enum { Aus, Ein }

#[derive(Qapi)]
#[qapi(alternate)]
pub enum Alt { One(Enum), Two(bool) } //~ in alternate 'Alt': branch 'two' can't be distinguished from 'one'

fn main() {}
