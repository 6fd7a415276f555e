#![allow(unused)]
use qapi_runtime::Qapi;

/// Sets the size.
#[derive(Qapi)]
#[qapi(command, doc_required)]
pub struct Resize {
    pub size: i64, //~ member 'size' lacks documentation
    //= /** In bytes. */ pub size: i64,
}

fn main() {}
