#![allow(unused)]
use qapi_runtime::Qapi;

mod inner {
    use qapi_runtime::Qapi;

    #[derive(Qapi)]
    enum Kind { One }
    //= pub enum Kind { One }

    #[derive(Qapi)]
    #[qapi(branches(Kind))] //~ private type `inner::Kind` in public interface
    pub enum DiskBranch { One }
}

fn main() {}
