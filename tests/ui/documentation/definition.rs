#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(doc_required)]
//= /** A disk. */ #[qapi(doc_required)]
pub struct Disk {} //~ documentation comment required

fn main() {}
