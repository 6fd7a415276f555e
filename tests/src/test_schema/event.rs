//! Events.

use qapi_runtime::Qapi;

use super::{
    Empty1, EnumOne, EventStructOne, FeatureStruct1, OrgStruct, TestIfStruct, UserDefFlatUnion, UserDefOne,
    UserDefZero,
};

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(event)]
pub struct EventA {}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(event)]
pub struct EventB {}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(event)]
pub struct EventC {
    pub a: Option<i64>,
    pub b: Option<UserDefOne>,
    pub c: String,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(event)]
pub struct EventD {
    pub a: EventStructOne,
    pub b: String,
    pub c: Option<String>,
    pub enum3: Option<EnumOne>,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(event, boxed)]
pub struct EventE(pub UserDefZero);

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(event, boxed)]
pub struct EventF(pub UserDefFlatUnion);

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(event, boxed)]
pub struct EventG(pub Empty1);

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(event, name = "__ORG.QEMU_X-EVENT")]
pub struct OrgEvent(pub OrgStruct);

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(event, boxed, cond(all(TEST_IF_EVT, TEST_IF_STRUCT)))]
pub struct TestIfEvent(pub TestIfStruct);

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(event, name = "TEST_IF_EVENT2", cond(not(any(not(TEST_IF_EVT), not(TEST_IF_STRUCT)))))]
pub struct TestIfEvent2 {}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(event, name = "TEST_EVENT_FEATURES0")]
pub struct TestEventFeatures0(pub FeatureStruct1);

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(event, name = "TEST_EVENT_FEATURES1", features(deprecated))]
pub struct TestEventFeatures1 {}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(event, name = "TEST_EVENT_FEATURES2", features(unstable))]
pub struct TestEventFeatures2 {}
