#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(untagged)] //~ unknown attribute `untagged`
//= #[qapi(alternate)]
pub enum Reference { Name(String), Missing(qapi_runtime::Null) }

fn main() {}
