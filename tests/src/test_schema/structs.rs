//! Enums and structs.

use qapi_runtime::{Qapi, Size, Value};

use super::OrgUnion;

#[derive(Qapi, Clone, Debug, PartialEq)]
pub struct TestStruct {
    pub integer: i64,
    pub boolean: bool,
    pub string: String,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
pub struct NestedEnumsOne {
    pub enum1: EnumOne,
    pub enum2: Option<EnumOne>,
    pub enum3: EnumOne,
    pub enum4: Option<EnumOne>,
}

#[derive(Qapi, Clone, Copy, Debug, PartialEq)]
pub enum MyEnum {}

#[derive(Qapi, Clone, Debug, PartialEq)]
pub struct Empty1 {}

#[derive(Qapi, Clone, Debug, PartialEq)]
pub struct Empty2 {
    #[qapi(base)]
    pub base: Empty1,
}

#[derive(Qapi, Clone, Copy, Debug, PartialEq)]
#[qapi(prefix = "QENUM_TWO")]
pub enum QEnumTwo {
    Value1,
    Value2,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
pub struct UserDefOne {
    #[qapi(base)]
    pub base: UserDefZero,
    pub string: String,
    pub enum1: Option<EnumOne>,
}

#[derive(Qapi, Clone, Copy, Debug, PartialEq)]
pub enum EnumOne {
    Value1,
    Value2,
    Value3,
    Value4,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
pub struct UserDefZero {
    pub integer: i64,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
pub struct UserDefTwoDictDict {
    pub userdef: UserDefOne,
    pub string: String,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
pub struct UserDefTwoDict {
    pub string1: String,
    pub dict2: UserDefTwoDictDict,
    pub dict3: Option<UserDefTwoDictDict>,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
pub struct UserDefTwo {
    pub string0: String,
    pub dict1: UserDefTwoDict,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
pub struct UserDefThree {
    pub string0: String,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
pub struct ForceArrays {
    pub unused1: Vec<UserDefOne>,
    pub unused2: Vec<UserDefTwo>,
    pub unused3: Vec<TestStruct>,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(exceptions(member_names))]
pub struct UserDefA {
    pub boolean: bool,
    #[qapi(name = "a_b")]
    pub a_b: Option<i64>,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
pub struct UserDefB {
    pub intb: i64,
    pub a_b: Option<bool>,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
pub struct UserDefUnionBase {
    #[qapi(base)]
    pub base: UserDefZero,
    pub string: String,
    pub enum1: EnumOne,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
pub struct UserDefC {
    pub string1: String,
    pub string2: String,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
pub struct ArrayStruct {
    pub integer: Vec<i64>,
    pub s8: Vec<i8>,
    pub s16: Vec<i16>,
    pub s32: Vec<i32>,
    #[qapi(type(int64))]
    pub s64: Vec<i64>,
    pub u8: Vec<u8>,
    pub u16: Vec<u16>,
    pub u32: Vec<u32>,
    pub u64: Vec<u64>,
    pub number: Vec<f64>,
    pub boolean: Vec<bool>,
    pub string: Vec<String>,
    pub sz: Option<Vec<Size>>,
    pub any: Option<Vec<Value>>,
    pub user: Option<Vec<Status>>,
}

#[derive(Qapi, Clone, Copy, Debug, PartialEq)]
pub enum Status {
    Good,
    Bad,
    Ugly,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
pub struct SecondArrayRef {
    pub s: Vec<Status>,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
pub struct UserDefOptions {
    pub i64: Option<Vec<i64>>,
    pub u64: Option<Vec<u64>>,
    pub u16: Option<Vec<u16>>,
    pub i64x: Option<i64>,
    pub u64x: Option<u64>,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
pub struct EventStructOne {
    pub struct1: UserDefOne,
    pub string: String,
    pub enum2: Option<EnumOne>,
}

#[derive(Qapi, Clone, Copy, Debug, PartialEq)]
#[qapi(name = "__org.qemu_x-Enum")]
pub enum OrgEnum {
    #[qapi(name = "__org.qemu_x-value")]
    Value,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(name = "__org.qemu_x-Base")]
pub struct OrgBase {
    #[qapi(name = "__org.qemu_x-member1")]
    pub member1: OrgEnum,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(name = "__org.qemu_x-Struct")]
pub struct OrgStruct {
    #[qapi(base)]
    pub base: OrgBase,
    #[qapi(name = "__org.qemu_x-member2")]
    pub member2: String,
    pub wchar_t: Option<i64>,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(name = "__org.qemu_x-Struct2")]
pub struct OrgStruct2 {
    pub array: Vec<OrgUnion>,
}
