#![allow(unused)]
// vector: struct-member-name-clash
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(exceptions(member_names))]
pub struct Disk {
    pub a_b: i64,
    #[qapi(name = "a_b")] //~ member 'a_b' collides with member 'a-b'
    //= #[qapi(name = "a_c")]
    pub a_c: i64,
}

fn main() {}
