#![allow(unused)]
use qapi_runtime::Qapi;

mod inner {
    use qapi_runtime::Qapi;

    #[derive(Qapi)]
    enum Kind { One }
    //= pub enum Kind { One }

    #[derive(Qapi)] //~ private type `inner::Kind` in public interface
    #[qapi(branches(Kind))]
    pub enum DiskBranch { One }
}

fn main() {}
