#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(comand, boxd, since = 1, name = "X", name = "Y", allow-oob)] //~ names have no `-` in Rust //~ unknown attribute `comand` //~ unknown attribute `boxd` //~ expected `since = "..."` //~ `name` is given twice
//= #[qapi(command)]
pub struct Stop {
    #[qapi(optinal, featurs(x))] //~ unknown attribute `optinal` //~ unknown attribute `featurs`
    //=
    pub a: i64,
}

fn main() {}
