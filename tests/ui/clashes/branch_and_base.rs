#![allow(unused)]
// vector: union-clash-member
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum TestEnum { Value1, Value2 }

#[derive(Qapi)]
pub struct Base { pub enum1: TestEnum, pub name: Option<String> }

#[derive(Qapi)]
pub struct Branch1 { pub name: String }
//= pub struct Branch1 { pub title: String }

#[derive(Qapi)]
#[qapi(branches(TestEnum))]
pub enum TestUnionBranch { Value1(Branch1), Value2 }

#[derive(Qapi)]
#[qapi(base(Base))]
pub struct TestUnion {
    #[qapi(discriminator)]
    pub enum1: TestUnionBranch, //~ in union 'TestUnion', branch 'value1': member 'name' of type 'Branch1' collides with member 'name' of type 'Base'
    pub name: Option<String>,
}

fn main() {}
