#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(rename_all = "verbatim")]
//=
pub struct Disk {
    pub fooBar: i64, //~ name of member 'fooBar' must not use uppercase or '_'
    //= pub foo_bar: i64,
}

fn main() {}
