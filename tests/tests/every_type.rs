//! Every type, command and event of QEMU's schema: random values survive every pair of visitors, and a value that
//! breaks one rule is refused with the path of what breaks it.

use std::collections::BTreeSet;

use qapi_runtime::policy::{InputPolicy, OutputPolicy, Policy, Settings};
use qapi_runtime::schema::{Config, Kind, TypeRef};
use qapi_tests::every::{Subject, subjects};
use qapi_tests::random::{Generator, Site, SiteKind, Types, violate};
use serde_json::Value;

/// Numbers that are the same in every run: failures can be looked into.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }
}

fn value(types: &Types, subject: &Subject, random: &mut Random) -> (Value, Vec<Site>) {
    let generator = Generator::new(types, || random.next());
    if subject.definition.meta().is_type() {
        generator.value(&TypeRef::named(subject.definition.name))
    } else {
        generator.arguments(subject.definition)
    }
}

fn linux() -> Config {
    Config::from_iter(["CONFIG_LINUX", "CONFIG_POSIX", "CONFIG_VNC", "CONFIG_SPICE", "TARGET_I386"])
}

fn each(rounds: u64, config: Config, mut f: impl FnMut(&Types, &Subject, &mut Random)) {
    let types = Types::new(qapi_defs::schema(), config);
    let mut random = Random(20240301);
    for subject in subjects().iter().filter(|s| types.exists(&s.definition.condition)) {
        for _ in 0..rounds {
            f(&types, subject, &mut random);
        }
    }
}

#[test]
fn the_list_has_every_definition_of_the_schema() {
    let listed: Vec<_> = subjects().iter().map(|s| (s.definition.meta(), s.definition.name)).collect();
    let schema: BTreeSet<_> = qapi_defs::schema().definitions().map(|d| (d.meta(), d.name)).collect();
    assert_eq!(listed.iter().copied().collect::<BTreeSet<_>>(), schema);
    assert_eq!(listed.len(), schema.len(), "nothing twice");
}

fn survive(config: Config, policy: Policy) {
    let settings = Settings { policy, config: config.clone(), ..Settings::ACCEPT_ALL };
    each(12, config, |types, subject, random| {
        let (value, _) = value(types, subject, random);
        if let Err(error) = subject.round_trip(&value.to_string(), &settings) {
            panic!("{}: {error}\nin {value}", subject.definition.name);
        }
    });
}

#[test]
fn random_values_survive_with_all_conditions() {
    survive(Config::All, Policy::default());
}

#[test]
fn random_values_survive_without_any_condition() {
    survive(Config::none(), Policy::default());
}

#[test]
fn random_values_survive_under_some_conditions() {
    survive(linux(), Policy::default());
}

#[test]
fn what_is_refused_by_policy_is_said_with_its_path() {
    let policy = Policy {
        deprecated_input: InputPolicy::Reject,
        unstable_input: InputPolicy::Reject,
        deprecated_output: OutputPolicy::Hide,
        unstable_output: OutputPolicy::Hide,
    };
    let settings = Settings { policy, ..Settings::ACCEPT_ALL };
    let (mut refused, mut taken) = (0, 0);
    each(6, Config::All, |types, subject, random| {
        let (value, _) = value(types, subject, random);
        match subject.read(&value.to_string(), &settings) {
            Ok(()) => {
                taken += 1;
                subject.round_trip(&value.to_string(), &settings).unwrap();
            }
            Err(error) => {
                refused += 1;
                assert!(error.desc().ends_with("disabled by policy"), "{error}");
                let root_is_enum = !value.is_object() && !value.is_array();
                assert!(root_is_enum || error.path().is_some_and(|path| !path.is_empty()), "{error:?}");
            }
        }
    });
    assert!(refused > 100 && taken > 1000, "{refused} refused, {taken} taken");
}

#[test]
fn a_value_that_breaks_one_rule_is_refused_with_the_path_of_what_breaks_it() {
    let mut broken = 0;
    each(24, Config::All, |types, subject, random| {
        let (mut value, sites) = value(types, subject, random);
        let Some(site) = sites.get(random.next() as usize % sites.len().max(1)) else { return };
        let Some(path) = violate(&mut value, site, random.next()) else { return };
        let name = subject.definition.name;
        if name == "device_add" && path == "x-no-such-member" {
            // The one command that takes what its schema does not know.
            subject.read(&value.to_string(), &Settings::ACCEPT_ALL).unwrap();
            return;
        }
        let error = match subject.read(&value.to_string(), &Settings::ACCEPT_ALL) {
            Ok(()) => panic!("{name}: nothing wrong is seen at {path} in {value}"),
            Err(error) => error,
        };
        let found = error.path().unwrap_or("");
        let is_root = path.is_empty() && (found.is_empty() || found == "<anonymous>");
        assert!(is_root || found == path, "{name}: {error:?} instead of {path:?} in {value}");
        broken += 1;
    });
    assert!(broken > 10_000, "{broken}");
}

/// A value of what a server sends: the reply of a command, the data of an event.
fn sent(types: &Types, subject: &Subject, random: &mut Random) -> Option<(Value, Vec<Site>)> {
    match subject.definition.kind {
        Kind::Command(command) => Some(Generator::new(types, || random.next()).value(&command.returns?)),
        Kind::Event(_) => Some(value(types, subject, random)),
        _ => None,
    }
}

#[test]
fn what_a_newer_server_sends_is_read_and_kept() {
    let (mut values, mut members) = (0, 0);
    each(24, Config::All, |types, subject, random| {
        let (Some(hear), Some((mut value, sites))) = (subject.hear(), sent(types, subject, random)) else {
            return;
        };
        let name = subject.definition.name;
        let hears =
            |text: &Value| hear(&text.to_string()).unwrap_or_else(|error| panic!("{name}: {error}\n{text}"));
        let enums: Vec<_> = sites.iter().filter(|site| site.kind == SiteKind::Enum).collect();
        if let Some(site) = enums.get(random.next() as usize % enums.len().max(1)) {
            // An even number makes it an unknown value.
            violate(&mut value, site, random.next() & !1).expect("the site is there");
            values += 1;
        }
        assert_eq!(hears(&value), value, "{name}");
        let known = value.clone();
        let objects = sites.iter().filter(|site| matches!(site.kind, SiteKind::Object { .. }));
        for site in objects {
            let none = Site { path: site.path.clone(), kind: SiteKind::Object { required: Vec::new() } };
            if violate(&mut value, &none, 0).is_some() {
                members += 1;
            }
        }
        let mut heard = hears(&value);
        if heard != known {
            // What is in a branch that is not known is kept.
            remove(&mut heard, "x-no-such-member");
        }
        assert_eq!(heard, known, "{name}");
    });
    assert!(values > 1200 && members > 4000, "{values} values and {members} members");
}

fn remove(value: &mut Value, member: &str) {
    match value {
        Value::Object(object) => {
            object.remove(member);
            object.values_mut().for_each(|value| remove(value, member));
        }
        Value::Array(list) => list.iter_mut().for_each(|value| remove(value, member)),
        _ => {}
    }
}
