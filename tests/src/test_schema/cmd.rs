//! Commands.

use qapi_runtime::{Qapi, Value};

use super::{
    CondFeatureStruct1, CondFeatureStruct2, CondFeatureStruct3, CondFeatureStruct4, Empty1, Empty2,
    FeatureStruct0, FeatureStruct1, FeatureStruct2, FeatureStruct3, FeatureStruct4, OrgAlt, OrgEnum,
    OrgStruct, OrgUnion, TestIfAlternate, TestIfStruct, TestIfUnion, UserDefFlatUnion, UserDefOne,
    UserDefThree, UserDefTwo, UserDefZero,
};

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, name = "user-def-cmd0", returns(Empty2))]
pub struct UserDefCmd0(pub Empty2);

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command)]
pub struct UserDefCmd {}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, name = "user-def-cmd1")]
pub struct UserDefCmd1 {
    pub ud1a: UserDefOne,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, name = "user-def-cmd2", returns(UserDefTwo))]
pub struct UserDefCmd2 {
    pub ud1a: UserDefOne,
    pub ud1b: Option<UserDefOne>,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, success_response = false)]
pub struct CmdSuccessResponse {}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, coroutine)]
pub struct CoroutineCmd {}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, returns(i64), exceptions(returns))]
pub struct GuestGetTime {
    pub a: i64,
    pub b: Option<i64>,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, returns(Value), exceptions(returns))]
pub struct GuestSync {
    pub arg: Value,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, boxed)]
pub struct BoxedStruct(pub UserDefZero);

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, boxed)]
pub struct BoxedUnion(pub UserDefFlatUnion);

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, boxed)]
pub struct BoxedEmpty(pub Empty1);

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, allow_oob, allow_preconfig)]
pub struct TestFlagsCommand {}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, name = "__org.qemu_x-command")]
pub struct OrgCommand {
    pub a: Vec<OrgEnum>,
    pub b: Vec<OrgStruct>,
    pub c: OrgUnion,
    pub d: OrgAlt,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, cond(all(TEST_IF_UNION, TEST_IF_STRUCT)))]
pub struct TestIfUnionCmd {
    pub union_cmd_arg: TestIfUnion,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, cond(all(TEST_IF_ALT, TEST_IF_STRUCT)))]
pub struct TestIfAlternateCmd {
    pub alt_cmd_arg: TestIfAlternate,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, boxed, returns(UserDefThree), cond(all(TEST_IF_CMD, TEST_IF_STRUCT)))]
pub struct TestIfCmd(pub TestIfStruct);

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, returns(UserDefThree))]
pub struct TestCmdReturnDefThree {}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, name = "test-features0", returns(FeatureStruct1))]
pub struct TestFeatures0 {
    pub fs0: Option<FeatureStruct0>,
    pub fs1: Option<FeatureStruct1>,
    pub fs2: Option<FeatureStruct2>,
    pub fs3: Option<FeatureStruct3>,
    pub fs4: Option<FeatureStruct4>,
    pub cfs1: Option<CondFeatureStruct1>,
    pub cfs2: Option<CondFeatureStruct2>,
    pub cfs3: Option<CondFeatureStruct3>,
    pub cfs4: Option<CondFeatureStruct4>,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, name = "test-command-features1", features(deprecated))]
pub struct TestCommandFeatures1 {}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, name = "test-command-features3", features(unstable, feature1, feature2))]
pub struct TestCommandFeatures3 {}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, name = "test-command-cond-features1", features(feature1(cond(TEST_IF_FEATURE_1))))]
pub struct TestCommandCondFeatures1 {}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, name = "test-command-cond-features2")]
#[qapi(features(feature1(cond(TEST_IF_FEATURE_1)), feature2(cond(TEST_IF_FEATURE_2))))]
pub struct TestCommandCondFeatures2 {}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, name = "test-command-cond-features3")]
#[qapi(features(feature1(cond(all(TEST_IF_COND_1, TEST_IF_COND_2)))))]
pub struct TestCommandCondFeatures3 {}
