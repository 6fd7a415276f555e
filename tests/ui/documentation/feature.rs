#![allow(unused)]
use qapi_runtime::Qapi;

/// A disk.
#[derive(Qapi)]
#[qapi(doc_required, features(fast))] //~ feature 'fast' lacks documentation
//= #[qapi(doc_required, features(fast(doc = "It is fast.")))]
pub struct Disk {
    /// In bytes.
    #[qapi(features(exact))] //~ feature 'exact' lacks documentation
    //= #[qapi(features(exact(doc = "It is exact.")))]
    pub size: i64,
}

fn main() {}
