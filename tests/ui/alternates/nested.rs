#![allow(unused)]
// vector: alternate-nested
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(alternate)]
pub enum Alt1 { Name(String) }

#[derive(Qapi)]
#[qapi(alternate)]
pub enum Alt2 { Nested(Alt1), Nothing(qapi_runtime::Null) } //~ in alternate 'Alt2': branch 'nested' cannot use alternate type 'Alt1'
//= pub enum Alt2 { Nested(String), Nothing(qapi_runtime::Null) }

fn main() {}
