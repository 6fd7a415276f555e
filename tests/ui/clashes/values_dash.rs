#![allow(unused)]
// vector: enum-clash-member
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(exceptions(member_names))]
pub enum Kind {
    #[qapi(name = "one-two")]
    OneDashTwo,
    #[qapi(name = "one_two")] //~ value 'one_two' collides with value 'one-two'
    //= #[qapi(name = "one-three")]
    OneTwo,
}

fn main() {}
