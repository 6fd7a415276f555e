#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(doc_required, documentation)] //~ `documentation` is no attribute by itself
//= #[qapi(exceptions(documentation))]
pub struct Disk { pub size: i64 }

fn main() {}
