#![allow(unused)]
// vector: alternate-conflict-bool-string
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(alternate)]
pub enum Alt { One(String), Two(bool) } //~ in alternate 'Alt': branch 'two' can't be distinguished from 'one'
//= pub enum Alt { One(i64), Two(bool) }

fn main() {}
