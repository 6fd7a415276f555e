#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Disk {
    #[qapi(rename = "file-name")] //~ unknown attribute `rename`
    //= #[qapi(name = "file-name")]
    pub file: String,
}

fn main() {}
