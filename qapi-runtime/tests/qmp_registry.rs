//! What a registry takes, and what it refuses.
#![allow(missing_docs, unreachable_pub)]

use qapi_runtime::Qapi;
use qapi_runtime::qmp::{Ctx, Registry, RegistryBuilder, RegistryError, Service, SessionOptions};
use qapi_runtime::schema::Config;
use qapi_runtime::{Error, Value, json};

mod one {
    use super::Qapi;

    #[derive(Qapi, Clone, Debug, PartialEq)]
    pub struct Part {
        pub a: i64,
        pub next: Option<Box<Part>>,
    }

    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, returns(Part))]
    pub struct Get {}

    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(event)]
    pub struct Changed {
        pub part: Part,
    }

    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, cond(CONFIG_EXTRA))]
    pub struct Extra {}

    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(event, cond(CONFIG_EXTRA))]
    pub struct ExtraChanged {}
}

mod two {
    use super::Qapi;

    #[derive(Qapi, Clone, Debug, PartialEq)]
    pub struct Part {
        pub b: i64,
    }

    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command)]
    pub struct Get {}

    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, returns(Vec<Part>))]
    pub struct List {}

    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, name = "query-version")]
    pub struct MyVersion {}
}

mod three {
    use super::Qapi;

    #[derive(Qapi, Clone, Copy, Debug, PartialEq)]
    pub enum Part {
        A,
    }

    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command)]
    pub struct Set {
        pub part: Part,
    }
}

fn nothing<C>(_: Ctx<()>, _: C) -> Result<(), Error> {
    Ok(())
}

fn get(_: Ctx<()>, _: one::Get) -> Result<one::Part, Error> {
    Ok(one::Part { a: 1, next: None })
}

async fn list(_: Ctx<()>, _: two::List) -> Result<Vec<two::Part>, Error> {
    Ok(Vec::new())
}

fn refused(builder: RegistryBuilder<()>) -> Vec<String> {
    let error: RegistryError = builder.build().expect_err("there is something wrong");
    assert_eq!(error.to_string(), error.problems().join("\n"));
    error.problems().to_vec()
}

#[test]
fn names_are_given_once() {
    let twice = Registry::new().command(get).command(get).event::<one::Changed>().event::<one::Changed>();
    assert_eq!(refused(twice), ["command 'get' is added twice", "event 'CHANGED' is added twice"]);

    let different =
        Registry::new().command(get).command(nothing::<two::Get>).command(nothing::<two::MyVersion>);
    let problems = refused(different);
    assert_eq!(
        problems[0],
        "two commands are called 'get': `qmp_registry::one::Get` and `qmp_registry::two::Get`"
    );
    assert!(problems[1].starts_with("two commands are called 'query-version': "), "{problems:?}");
}

#[test]
fn one_name_means_one_type() {
    let types = Registry::new().command(get).command(list);
    assert_eq!(
        refused(types),
        ["two different structs are called 'Part': one that 'get' uses, and one that 'list' uses"]
    );
    let kinds = Registry::new().event::<one::Changed>().command(nothing::<three::Set>);
    assert_eq!(refused(kinds), ["both an enum and a struct are called 'Part'"]);
}

#[test]
fn settings_are_for_commands_that_are_there() {
    let builder = Registry::<()>::new().concurrent::<one::Get>().disable("set", None);
    assert_eq!(
        refused(builder),
        [
            "command 'get' is to be concurrent, but was not added",
            "command 'set' is to be disabled, but was not added"
        ]
    );
}

#[test]
fn what_is_switched_off_does_not_exist() {
    let build = |config: Config| {
        let builder = Registry::new().command(get).command(nothing::<one::Extra>);
        builder.event::<one::ExtraChanged>().config(config).build().expect("it is in order")
    };
    let on = build(Config::from_iter(["CONFIG_EXTRA"]));
    let off = build(Config::none());
    assert!(on.find("extra").is_some() && off.find("extra").is_none());
    assert_eq!(on.commands().count(), off.commands().count() + 1);

    let service = Service::new(off, ());
    service.emit(&one::ExtraChanged {}).expect("it is just not sent");
    let error = service.emit(&one::Changed { part: one::Part { a: 0, next: None } }).unwrap_err();
    assert_eq!(error.desc(), "event 'CHANGED' was not added to the registry");
    let schema = answer(&service, r#"{"execute": "query-qmp-schema"}"#);
    let names: Vec<_> = schema["return"].as_array().unwrap().iter().map(|info| &info["name"]).collect();
    assert!(names.contains(&&"get".into()) && !names.contains(&&"extra".into()), "{names:?}");
}

fn answer(service: &Service<()>, request: &str) -> Value {
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let reply = runtime.block_on(service.dispatch_text(request.as_bytes(), false));
    json::parse(&reply.expect("there is a reply")).expect("it is JSON")
}

#[test]
fn closures_are_handlers_too() {
    let registry = Registry::new()
        .command(|_: Ctx<()>, _: one::Get| Ok(one::Part { a: 3, next: None }))
        .command(async |_: Ctx<()>, _: one::Extra| Err(Error::generic("no")))
        .build()
        .expect("it is in order");
    let service = Service::new(registry, ());
    assert_eq!(answer(&service, r#"{"execute": "get"}"#)["return"]["a"], 3);
    assert_eq!(answer(&service, r#"{"execute": "extra"}"#)["error"]["desc"], "no");
}

#[test]
fn copies_of_a_service_share_what_happens() {
    let service = Service::new(Registry::new().command(get).build().expect("in order"), ());
    let copy = service.clone().with_version(qapi_runtime::qmp::VersionInfo::new(1, 2, 3, ""));
    assert_eq!((service.version().qemu.major, copy.version().qemu.major), (0, 1));
    copy.set_preconfig(true);
    assert!(service.is_preconfig());
    let told = std::sync::Arc::new(std::sync::atomic::AtomicU32::new(0));
    let count = std::sync::Arc::clone(&told);
    copy.on_stop(move || {
        count.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
    });
    service.stop();
    assert!(copy.is_stopping());
    assert_eq!(told.load(std::sync::atomic::Ordering::SeqCst), 1);
    assert_ne!(
        service.open(SessionOptions::default()).handle().id(),
        copy.open(SessionOptions::default()).handle().id()
    );
}
