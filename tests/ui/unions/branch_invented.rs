#![allow(unused)]
// vector: union-invalid-branch-key
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum TestEnum { Value1, Value2 }

#[derive(Qapi)]
pub struct Typ { pub size: i64 }

#[derive(Qapi)]
#[qapi(branches(TestEnum))]
pub enum TestUnionBranch {
    Value1,
    Value2,
    #[qapi(name = "value_wrong")] //~ branch 'value_wrong' is not a value of enum type 'TestEnum'
    //=
    ValueWrong(Typ),
    //=
}

fn main() {}
