#![allow(unused)]
use qapi_runtime::Qapi;

/// A disk.
#[derive(Qapi)]
#[qapi(doc_required)]
pub struct Disk {
    /// In bytes.
    pub size: i64,
    pub name: String, //~ member 'name' lacks documentation
    //= /** Its name. */ pub name: String,
}

fn main() {}
