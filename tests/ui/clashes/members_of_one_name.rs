#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Disk {
    pub id: i64,
    #[qapi(name = "id")] //~ member 'id' collides with member 'id'
    //= #[qapi(name = "number")]
    pub number: i64,
}

fn main() {}
