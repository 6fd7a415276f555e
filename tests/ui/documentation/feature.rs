#![allow(unused)]
use qapi_runtime::Qapi;

/// A disk.
//= /// A disk. **Feature `fast`.** It is fast.
#[derive(Qapi)]
#[qapi(doc_required, features(fast))] //~ feature 'fast' lacks documentation
pub struct Disk {
    /// In bytes.
    //= /// In bytes. **Deprecated.** Use `length`.
    #[qapi(features(deprecated))] //~ feature 'deprecated' lacks documentation
    pub size: i64,
}

fn main() {}
