//! Unions.

use qapi_runtime::Qapi;

use super::{
    EnumOne, OrgBase, OrgEnum, OrgStruct2, QEnumTwo, UserDefA, UserDefB, UserDefC, UserDefUnionBase,
};

#[derive(Qapi, Clone, Debug, PartialEq)]
pub struct Union {
    #[qapi(discriminator)]
    pub r#type: UnionBranch,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(EnumOne))]
pub enum UnionBranch {
    #[qapi(rest)]
    Rest(EnumOne),
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(base(UserDefUnionBase))]
pub struct UserDefFlatUnion {
    pub integer: i64,
    pub string: String,
    #[qapi(discriminator)]
    pub enum1: UserDefFlatUnionBranch,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(EnumOne))]
pub enum UserDefFlatUnionBranch {
    Value1(UserDefA),
    Value2(UserDefB),
    Value3(UserDefB),
    Value4,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
pub struct UserDefFlatUnion2 {
    pub integer: Option<i64>,
    pub string: String,
    #[qapi(discriminator)]
    pub enum1: UserDefFlatUnion2Branch,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(QEnumTwo))]
pub enum UserDefFlatUnion2Branch {
    Value1(UserDefC),
    Value2(UserDefB),
}

#[derive(Qapi, Clone, Copy, Debug, PartialEq)]
pub enum TestUnionEnum {
    ValueA,
    ValueB,
}

#[derive(Qapi, Clone, Copy, Debug, PartialEq)]
pub enum TestUnionEnumA {
    ValueA1,
    ValueA2,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
pub struct TestUnionTypeA1 {
    pub integer: i64,
    pub name: String,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
pub struct TestUnionTypeA2 {
    pub integer: i64,
    pub size: i64,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
pub struct TestUnionTypeA {
    #[qapi(discriminator)]
    pub type_a: TestUnionTypeABranch,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(TestUnionEnumA))]
pub enum TestUnionTypeABranch {
    ValueA1(TestUnionTypeA1),
    ValueA2(TestUnionTypeA2),
}

#[derive(Qapi, Clone, Debug, PartialEq)]
pub struct TestUnionTypeB {
    pub integer: i64,
    pub onoff: bool,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
pub struct TestUnionInUnion {
    #[qapi(discriminator)]
    pub r#type: TestUnionInUnionBranch,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(TestUnionEnum))]
pub enum TestUnionInUnionBranch {
    ValueA(TestUnionTypeA),
    ValueB(TestUnionTypeB),
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(name = "__org.qemu_x-Union", base(OrgBase))]
pub struct OrgUnion {
    #[qapi(discriminator, name = "__org.qemu_x-member1")]
    pub member1: OrgUnionBranch,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(OrgEnum))]
pub enum OrgUnionBranch {
    #[qapi(name = "__org.qemu_x-value")]
    Value(OrgStruct2),
}
