//! Questions by path, to what servers say of themselves.

mod common;

use common::reference;
use qapi_schema::Config;
use qapi_schema::introspect::ServerSchema;
use qapi_schema::query::{Found, Gap, GapReason, Item, Path, Step, View};
use serde_json::{Value, json};

fn load(name: &str) -> ServerSchema {
    ServerSchema::from_value(&reference(name)).unwrap()
}

fn ask<'a>(view: &View<'a>, path: &str) -> Result<Found<'a>, Gap> {
    view.find(&path.parse::<Path>().unwrap_or_else(|error| panic!("{path}: {error}")))
}

fn has(view: &View<'_>, path: &str) -> bool {
    ask(view, path).is_ok()
}

fn gap(view: &View<'_>, path: &str) -> String {
    ask(view, path).unwrap_err().to_string()
}

/// What a manager of virtual machines asks QEMU before it relies on something.
const QUESTIONS: &[(&str, bool, bool)] = &[
    // Whether QEMU 7.2 has it, and whether the storage daemon 10.0 does.
    ("blockdev-add", true, true),
    ("command blockdev-add", true, true),
    ("event blockdev-add", false, false),
    ("blockdev-add.arguments.discard", true, true),
    ("blockdev-add.arguments.*discard", true, true),
    ("blockdev-add.arguments.*driver", false, false),
    ("blockdev-add.arguments.driver.qcow2", true, true),
    ("blockdev-add.arguments.driver.floppy", false, false),
    ("blockdev-add.arguments.active", false, true),
    ("blockdev-add.arguments+qcow2.*lazy-refcounts", true, true),
    ("blockdev-add.arguments.lazy-refcounts", false, false),
    ("blockdev-add.arguments+file^dynamic-auto-read-only", true, true),
    ("blockdev-add.arguments+file.x-check-cache-dropped^unstable", true, true),
    ("blockdev-add.arguments+file.aio.io_uring", true, true),
    ("blockdev-add.arguments+qcow2.file.driver", true, true),
    ("blockdev-add.arguments+qcow2.file+string", true, true),
    ("blockdev-add.arguments+qcow2.file+object+nbd.tls-hostname", true, true),
    ("blockdev-add.arguments+qcow2.file+number", false, false),
    ("blockdev-add.arguments+qcow2.overlap-check.all", true, true),
    ("blockdev-add.arguments+qcow2.overlap-check.template.none", true, true),
    ("blockdev-add.arguments+ssh.server.host", true, true),
    ("object-add.arguments+secret.file", true, true),
    ("query-named-block-nodes.returns.image.backing-image.filename", true, true),
    ("query-blockstats", true, true),
    ("blockdev-set-active", false, true),
    ("object-add.arguments.qom-type.iommufd", false, true),
    ("device_add^json-cli", true, false),
    ("drive-backup^deprecated", true, true),
    ("nbd-server-add^deprecated", true, true),
    ("event DEVICE_DELETED.data.path", true, false),
    ("BLOCK_JOB_COMPLETED.data.type.mirror", true, true),
    ("query-qmp-schema.returns+enum.values^deprecated", true, true),
    ("query-qmp-schema.returns+enum.*values", false, false),
    ("migrate-set-parameters.arguments.*multifd-zlib-level", true, false),
];

#[test]
fn what_managers_ask() {
    let (qemu, daemon) = (load("live-qemu-7.2-x86_64.json"), load("live-storage-daemon-10.0.json"));
    let qemu = View::new(qemu.schema(), Config::All);
    let daemon = View::new(daemon.schema(), Config::none());
    for &(path, in_qemu, in_daemon) in QUESTIONS {
        assert_eq!(has(&qemu, path), in_qemu, "QEMU 7.2: {path}");
        assert_eq!(has(&daemon, path), in_daemon, "storage daemon 10.0: {path}");
    }
}

#[test]
fn answers_tell_type_optionality_and_features() {
    let server = load("introspect-all.json");
    let view = View::new(server.schema(), Config::All);
    let member = ask(&view, "blockdev-add.arguments+qcow2.backing").unwrap();
    assert_eq!(member.ty().unwrap().to_string(), "BlockdevRefOrNull");
    assert!(member.optional() && member.features.is_empty());
    let member = ask(&view, "block-commit.arguments.base").unwrap();
    assert!(member.optional() && member.is_deprecated() && !member.is_unstable());
    let member = ask(&view, "query-block.returns.inserted.dirty-bitmaps").unwrap();
    assert_eq!(member.ty().unwrap().to_string(), "[BlockDirtyInfo]");
    let start = ask(&view, "type BlockdevOptionsFile").unwrap();
    assert_eq!(start.features, ["dynamic-auto-read-only"]);
    let branch = ask(&view, "type BlockdevOptions+qcow2").unwrap();
    assert_eq!((branch.ty().unwrap().name, branch.optional()), ("BlockdevOptionsQcow2", false));
    let value = ask(&view, "object-add.arguments.qom-type.x-remote-object").unwrap();
    assert!(matches!(value.item, Item::Value(_)) && value.ty().is_none() && value.is_unstable());
    let choice = ask(&view, "type BlockdevRefOrNull+null").unwrap();
    assert!(matches!(choice.item, Item::Choice(_)));
}

#[test]
fn gaps_tell_what_is_there_instead() {
    let server = load("introspect-all.json");
    let view = View::new(server.schema(), Config::All);
    assert_eq!(
        gap(&view, "query-status.arguments.x"),
        "`query-status.arguments` has no `.x`, nor anything else"
    );
    assert_eq!(
        gap(&view, "query-status.returns.state"),
        "`query-status.returns` has no `.state`; it has `.status`, `.running`"
    );
    assert_eq!(
        gap(&view, "query-status.running"),
        "`query-status` has no `.running`; it has `.returns`, `.arguments`"
    );
    assert_eq!(gap(&view, "RESET.arguments"), "`RESET` has no `.arguments`; it has `.data`");
    assert_eq!(
        gap(&view, "blockdev-add.arguments.*node"),
        "`blockdev-add.arguments` has no `.*node`; it has `.*node-name`, `.driver`, `.*discard`, `.*cache`, \
         `.*read-only`, `.*auto-read-only` and 49 more"
    );
    assert_eq!(
        gap(&view, "blockdev-add.arguments.lazy-refcounts"),
        "`blockdev-add.arguments` has no `.lazy-refcounts`, but it has branches with it: `+qcow2`; \
         it has `.driver`, `.*node-name`, `.*discard`, `.*cache`, `.*read-only`, `.*auto-read-only` and 49 more"
    );
    assert_eq!(
        gap(&view, "blockdev-add.arguments.*driver"),
        "`blockdev-add.arguments.*driver` is there, but cannot be left out"
    );
    assert_eq!(
        gap(&view, "query-status.returns.running.x"),
        "`query-status.returns.running` has no `.x`, nor anything else"
    );
    let no_start = gap(&view, "command blockdev-ad");
    assert!(
        no_start.starts_with("there is no command `blockdev-ad`; there is `blockdev-add`, "),
        "{no_start}"
    );
    let gap = ask(&view, "event blockdev-add").unwrap_err();
    assert!(matches!(gap.reason, GapReason::NoDefinition { present, .. } if present.len() == 54));
}

#[test]
fn steps_list_what_can_be_asked() {
    let server = load("introspect-all.json");
    let view = View::new(server.schema(), Config::All);
    let item = ask(&view, "block-commit").unwrap().item;
    assert_eq!(
        view.steps(&item).unwrap().iter().map(Step::to_string).collect::<Vec<_>>(),
        [".arguments", ".returns"]
    );
    let item = ask(&view, "type BlockdevRef").unwrap().item;
    let steps: Vec<_> = view.steps(&item).unwrap().iter().map(Step::to_string).collect();
    assert_eq!(steps[..4], ["+object", "+string", ".driver", ".*node-name"]);
    let item = ask(&view, "type BlockdevOptionsFile^dynamic-auto-read-only").unwrap().item;
    assert_eq!(view.steps(&item).unwrap(), []);
}

fn hostile(entries: Value) -> ServerSchema {
    ServerSchema::from_value(&entries).unwrap()
}

#[test]
fn schemas_that_contradict_themselves_end_the_way() {
    let server = hostile(json!([
        {"name": "f", "meta-type": "command", "arg-type": "U", "ret-type": "gone"},
        {"name": "g", "meta-type": "command", "arg-type": "V", "ret-type": "A"},
        {"name": "U", "meta-type": "object", "members": [], "tag": "t", "variants": []},
        {"name": "V", "meta-type": "object", "members": [{"name": "t", "type": "int"}], "tag": "t",
         "variants": [{"case": "a", "type": "V"}]},
        {"name": "A", "meta-type": "alternate", "members": [{"type": "A"}, {"type": "B"}, {"type": "L"}]},
        {"name": "B", "meta-type": "alternate", "members": [{"type": "A"}, {"type": "missing"}]},
        {"name": "L", "meta-type": "object", "members": [{"name": "l", "type": "L"}], "tag": "k",
         "variants": [{"case": "a", "type": "L"}]},
        {"name": "K", "meta-type": "enum", "members": [{"name": "a"}], "values": ["a"]},
        {"name": "W", "meta-type": "object", "members": [{"name": "k", "type": "K"}], "tag": "k",
         "variants": [{"case": "a", "type": "W"}]}]));
    let view = View::new(server.schema(), Config::All);
    assert_eq!(
        gap(&view, "f.returns.x"),
        "`f.returns` is of the type `gone`, which the schema does not describe"
    );
    assert_eq!(
        gap(&view, "f.arguments.t"),
        "`f.arguments` cannot be followed: in `U`: the discriminator `t` is not a member"
    );
    assert_eq!(
        gap(&view, "g.arguments.t"),
        "`g.arguments` cannot be followed: in `V`: the discriminator's type `int` is not an enum"
    );
    assert!(has(&view, "g.returns+value"));
    assert!(gap(&view, "g.returns.l").contains("`missing`"));
    assert!(has(&view, "type W+a+a+a.k.a"));
    assert_eq!(gap(&view, "type W.x"), "`type W` has no `.x`; it has `.k`, `+a`");
}

#[test]
fn deep_chain_of_alternates_does_not_exhaust_the_stack() {
    const DEPTH: usize = 100_000;
    let alternate = |i| json!({"name": format!("A{i}"), "meta-type": "alternate", "members": [{"type": format!("A{}", i + 1)}]});
    let mut entries: Vec<_> = (0..DEPTH).map(alternate).collect();
    let last = format!("A{DEPTH}");
    entries.push(json!({"name": last, "meta-type": "enum", "members": [{"name": "end"}], "values": ["end"]}));
    let server = hostile(Value::Array(entries));
    assert!(has(&View::new(server.schema(), Config::All), "type A0.end"));
}
