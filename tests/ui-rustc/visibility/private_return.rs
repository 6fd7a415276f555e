#![allow(unused)]
use qapi_runtime::Qapi;

mod inner {
    use qapi_runtime::Qapi;

    #[derive(Qapi)]
    struct Disk { pub size: i64 }
    //= pub struct Disk { pub size: i64 }

    #[derive(Qapi)]
    #[qapi(command, returns(Disk))] //~ private type `inner::Disk` in public interface
    pub struct QueryDisk {}
}

fn main() {}
