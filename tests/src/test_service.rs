//! A service of the vectors' schema, whose handlers do what the vectors say.

use qapi_runtime::policy::Settings;
use qapi_runtime::qmp::{Ctx, Registry, RegistryBuilder, RegistryError, Service};
use qapi_runtime::{Error, Value};

use crate::test_schema::cmd::{
    BoxedEmpty, BoxedStruct, BoxedUnion, CmdSuccessResponse, CoroutineCmd, GuestGetTime, GuestSync,
    OrgCommand, TestCmdReturnDefThree, TestCommandCondFeatures1, TestCommandCondFeatures2,
    TestCommandCondFeatures3, TestCommandFeatures1, TestCommandFeatures3, TestFeatures0, TestFlagsCommand,
    TestIfAlternateCmd, TestIfCmd, TestIfUnionCmd, UserDefCmd, UserDefCmd0, UserDefCmd1, UserDefCmd2,
};
use crate::test_schema::{
    Empty1, Empty2, FeatureStruct1, UserDefOne, UserDefThree, UserDefTwo, UserDefTwoDict, UserDefTwoDictDict,
    UserDefZero, event,
};

/// The service under these rules.
///
/// # Errors
/// The registry has mistakes, which no registry of this schema has.
pub fn service(settings: &Settings) -> Result<Service<()>, RegistryError> {
    let registry = with_events(with_commands(Registry::new()))
        .policy(settings.policy)
        .config(settings.config.clone())
        .on_crash(settings.on_crash)
        .build()?;
    Ok(Service::new(registry, ()).with_version(qapi_runtime::qmp::VersionInfo::new(9, 0, 0, "")))
}

fn with_commands(registry: RegistryBuilder<()>) -> RegistryBuilder<()> {
    registry
        .command(user_def_cmd0)
        .command(nothing::<UserDefCmd>)
        .command(nothing::<UserDefCmd1>)
        .command(user_def_cmd2)
        .command(nothing::<CmdSuccessResponse>)
        .command(coroutine)
        .command(guest_get_time)
        .command(guest_sync)
        .command(nothing::<BoxedStruct>)
        .command(nothing::<BoxedUnion>)
        .command(nothing::<BoxedEmpty>)
        .command(nothing::<TestFlagsCommand>)
        .command(nothing::<OrgCommand>)
        .command(nothing::<TestIfUnionCmd>)
        .command(nothing::<TestIfAlternateCmd>)
        .command(test_if_cmd)
        .command(test_cmd_return_def_three)
        .command(test_features0)
        .command(nothing::<TestCommandFeatures1>)
        .command(nothing::<TestCommandFeatures3>)
        .command(nothing::<TestCommandCondFeatures1>)
        .command(nothing::<TestCommandCondFeatures2>)
        .command(nothing::<TestCommandCondFeatures3>)
}

fn with_events(registry: RegistryBuilder<()>) -> RegistryBuilder<()> {
    registry
        .event::<event::EventA>()
        .event::<event::EventB>()
        .event::<event::EventC>()
        .event::<event::EventD>()
        .event::<event::EventE>()
        .event::<event::EventF>()
        .event::<event::EventG>()
        .event::<event::OrgEvent>()
        .event::<event::TestIfEvent>()
        .event::<event::TestIfEvent2>()
        .event::<event::TestEventFeatures0>()
        .event::<event::TestEventFeatures1>()
        .event::<event::TestEventFeatures2>()
}

fn nothing<C>(_: Ctx<()>, _: C) -> Result<(), Error> {
    Ok(())
}

async fn coroutine(_: Ctx<()>, _: CoroutineCmd) -> Result<(), Error> {
    Ok(())
}

fn user_def_cmd0(_: Ctx<()>, _: UserDefCmd0) -> Result<Empty2, Error> {
    Ok(Empty2 { base: Empty1 {} })
}

fn user_def_cmd2(_: Ctx<()>, command: UserDefCmd2) -> Result<UserDefTwo, Error> {
    let plain = |one: Option<UserDefOne>| UserDefOne {
        base: UserDefZero { integer: one.as_ref().map_or(0, |one| one.base.integer) },
        string: one.map_or("blah0".into(), |one| one.string),
        enum1: None,
    };
    let inner = |one, string: &str| UserDefTwoDictDict { userdef: plain(one), string: string.into() };
    let dict1 = UserDefTwoDict {
        string1: "blah2".into(),
        dict2: inner(Some(command.ud1a), "blah3"),
        dict3: Some(inner(command.ud1b, "blah4")),
    };
    Ok(UserDefTwo { string0: "blah1".into(), dict1 })
}

fn guest_get_time(_: Ctx<()>, command: GuestGetTime) -> Result<i64, Error> {
    Ok(command.a.wrapping_add(command.b.unwrap_or(0)))
}

fn guest_sync(_: Ctx<()>, command: GuestSync) -> Result<Value, Error> {
    Ok(command.arg)
}

fn test_if_cmd(_: Ctx<()>, _: TestIfCmd) -> Result<UserDefThree, Error> {
    Ok(UserDefThree { string0: String::new() })
}

fn test_cmd_return_def_three(_: Ctx<()>, _: TestCmdReturnDefThree) -> Result<UserDefThree, Error> {
    Ok(UserDefThree { string0: String::new() })
}

fn test_features0(_: Ctx<()>, _: TestFeatures0) -> Result<FeatureStruct1, Error> {
    Ok(FeatureStruct1 { foo: 0 })
}
