//! Types with conditions.

use qapi_runtime::Qapi;

use super::{TestStruct, UserDefZero};

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(cond(TEST_IF_STRUCT))]
pub struct TestIfStruct {
    pub foo: i64,
    #[qapi(required, cond(TEST_IF_STRUCT_MEMBER))]
    pub bar: Option<i64>,
    #[qapi(cond(TEST_IF_STRUCT_MEMBER))]
    pub baz: Option<String>,
}

#[derive(Qapi, Clone, Copy, Debug, PartialEq)]
#[qapi(cond(TEST_IF_UNION))]
pub enum TestIfEnum {
    Foo,
    #[qapi(cond(TEST_IF_ENUM_MEMBER))]
    Bar,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(cond(all(TEST_IF_UNION, TEST_IF_STRUCT)))]
pub struct TestIfUnion {
    #[qapi(discriminator)]
    pub r#type: TestIfUnionBranch,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(TestIfEnum))]
pub enum TestIfUnionBranch {
    Foo(TestStruct),
    #[qapi(cond(TEST_IF_ENUM_MEMBER))]
    Bar(UserDefZero),
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(alternate, cond(all(TEST_IF_ALT, TEST_IF_STRUCT)))]
pub enum TestIfAlternate {
    Foo(i64),
    #[qapi(cond(TEST_IF_ALT_MEMBER))]
    Bar(TestStruct),
}
