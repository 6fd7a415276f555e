//! Alternates.

use qapi_runtime::{Null, Qapi};

use super::{EnumOne, OrgBase, TestStruct, UserDefFlatUnion};

#[derive(Qapi, Clone, Debug, PartialEq)]
pub struct WrapAlternate {
    pub alt: UserDefAlternate,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(alternate)]
pub enum UserDefAlternate {
    Udfu(UserDefFlatUnion),
    E(EnumOne),
    I(i64),
    N(Null),
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(alternate)]
pub enum AltEnumBool {
    E(EnumOne),
    B(bool),
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(alternate)]
pub enum AltEnumNum {
    E(EnumOne),
    N(f64),
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(alternate)]
pub enum AltNumEnum {
    N(f64),
    E(EnumOne),
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(alternate)]
pub enum AltEnumInt {
    E(EnumOne),
    I(i64),
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(alternate)]
pub enum AltListInt {
    L(Vec<i64>),
    I(i64),
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(alternate)]
pub enum AltStrObj {
    S(String),
    O(TestStruct),
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(alternate, name = "__org.qemu_x-Alt1")]
pub enum OrgAlt1 {
    #[qapi(name = "__org.qemu_x-branch")]
    Branch(String),
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(alternate, name = "__org.qemu_x-Alt")]
pub enum OrgAlt {
    #[qapi(name = "__org.qemu_x-branch")]
    Branch(OrgBase),
}
