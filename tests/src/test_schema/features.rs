//! Types with features.

use qapi_runtime::Qapi;

#[derive(Qapi, Clone, Debug, PartialEq)]
pub struct FeatureStruct0 {
    pub foo: i64,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(features(feature1))]
pub struct FeatureStruct1 {
    #[qapi(features(deprecated))]
    pub foo: i64,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(features(feature1))]
pub struct FeatureStruct2 {
    #[qapi(features(unstable))]
    pub foo: i64,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(features(feature1, feature2))]
pub struct FeatureStruct3 {
    pub foo: i64,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(features(namespace_test, int, name, r#if))]
pub struct FeatureStruct4 {
    pub namespace_test: i64,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(features(feature1(cond(TEST_IF_FEATURE_1))))]
pub struct CondFeatureStruct1 {
    pub foo: i64,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(features(feature1(cond(TEST_IF_FEATURE_1)), feature2(cond(TEST_IF_FEATURE_2))))]
pub struct CondFeatureStruct2 {
    pub foo: i64,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(features(feature1(cond(all(TEST_IF_COND_1, TEST_IF_COND_2)))))]
pub struct CondFeatureStruct3 {
    pub foo: i64,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(features(feature1(cond(any(TEST_IF_COND_1, TEST_IF_COND_2)))))]
pub struct CondFeatureStruct4 {
    pub foo: i64,
}

#[derive(Qapi, Clone, Copy, Debug, PartialEq)]
#[qapi(features(feature1))]
pub enum FeatureEnum1 {
    Eins,
    Zwei,
    #[qapi(features(deprecated))]
    Drei,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(features(feature1))]
pub struct FeatureUnion1 {
    #[qapi(discriminator)]
    pub tag: FeatureUnion1Branch,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(FeatureEnum1))]
pub enum FeatureUnion1Branch {
    Eins(FeatureStruct1),
    Zwei,
    Drei,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(alternate, features(feature1))]
pub enum FeatureAlternate1 {
    Eins(FeatureStruct1),
}
