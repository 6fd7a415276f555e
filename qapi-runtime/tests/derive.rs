//! One item of each kind, derived.
#![allow(missing_docs)]

use qapi_runtime::schema::{Kind, RateLimit};
use qapi_runtime::visitor::Faithful;
use qapi_runtime::{Command, Event, Name, Node, Null, Qapi, QapiType, Secret, Size, UnknownBranch, Value};

#[derive(Qapi, Clone, Copy, Debug, PartialEq)]
#[qapi(since = "2.9", exceptions(member_names))]
pub enum DiscardOptions {
    Ignore,
    Unmap,
    #[qapi(name = "io_uring", features(deprecated), cond(any(CONFIG_LINUX, not(TARGET_ARM))))]
    IoUring,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
pub enum Driver {
    File,
    Qcow2,
    Raw,
    Null,
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(new)]
pub struct File {
    pub filename: String,
    pub offset: Option<Size>,
    #[qapi(features(unstable), cond(CONFIG_LINUX), required)]
    pub key: Option<Secret<String>>,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
pub struct Generic {
    pub file: Reference,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
pub struct Qcow2 {
    #[qapi(base)]
    pub base: Generic,
    pub backing: Option<ReferenceOrNull>,
    pub r#type: Option<Vec<DiscardOptions>>,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(new)]
pub struct Options {
    pub node_name: Option<String>,
    #[qapi(discriminator)]
    pub driver: OptionsBranch,
    pub extra: Option<Value>,
}

#[derive(Qapi)]
#[qapi(branches(Driver), from, recursive)]
pub enum OptionsBranch {
    File(File),
    Qcow2(Box<Qcow2>),
    #[qapi(rest)]
    Rest(Driver),
    #[qapi(unrecognized)]
    Unrecognized(UnknownBranch),
}

#[derive(Qapi)]
#[qapi(alternate, from, recursive)]
pub enum Reference {
    Definition(Box<Options>),
    Reference(String),
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(alternate)]
pub enum ReferenceOrNull {
    Definition(Box<Options>),
    Reference(String),
    Null(Null),
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, boxed, allow_oob, allow_preconfig)]
pub struct BlockdevAdd(pub Options);

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, returns(Vec<Options>))]
pub struct QueryBlock {}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(event, rate_limit(ms = 1000, key(qom_path)))]
pub struct RtcChange {
    pub offset: i64,
    pub qom_path: String,
}

fn reachable(node: Node, seen: &mut Vec<&'static str>) {
    match node.definition {
        Some(definition) if seen.contains(&definition.name) => return,
        Some(definition) => seen.push(definition.name),
        None => {}
    }
    node.links.iter().for_each(|link| reachable(link(), seen));
}

#[test]
fn a_node_leads_to_all_that_a_definition_uses() {
    let mut seen = Vec::new();
    reachable(BlockdevAdd::node(), &mut seen);
    let all = [
        "blockdev-add",
        "Options",
        "Driver",
        "File",
        "Qcow2",
        "Generic",
        "Reference",
        "ReferenceOrNull",
        "DiscardOptions",
    ];
    assert_eq!(seen, all);
}

#[test]
fn a_description_has_what_was_written() {
    let Kind::Struct(file) = &File::node().definition.unwrap().kind else { panic!("a struct") };
    let key = file.members[2];
    assert_eq!((key.name, key.ty.name, key.optional), ("key", "str", false));
    assert_eq!(key.condition.to_string(), "CONFIG_LINUX");
    assert!(key.features[0].is_unstable());
    assert!(file.members[1].optional);

    let Kind::Union(union) = &Options::node().definition.unwrap().kind else { panic!("a union") };
    assert_eq!(union.discriminator, "driver");
    assert_eq!(union.branches.iter().map(|b| b.name).collect::<Vec<_>>(), ["file", "qcow2"]);

    let Kind::Event(event) = &RtcChange::DEFINITION.kind else { panic!("an event") };
    assert_eq!(RtcChange::DEFINITION.name, "RTC_CHANGE");
    assert_eq!(event.rate_limit, Some(RateLimit { ms: 1000, key: Some("qom-path") }));
    assert_eq!(QueryBlock::DEFINITION.name, "query-block");
}

#[test]
fn names_of_values() {
    assert_eq!(DiscardOptions::IoUring.to_string(), "io_uring");
    assert_eq!("unmap".parse(), Ok(DiscardOptions::Unmap));
    assert_eq!("vdi".parse::<Driver>().unwrap_err().to_string(), "invalid parameter value: vdi");
    assert_eq!(Driver::Unrecognized("vdi".into()).to_string(), "vdi");
}

#[test]
fn a_clone_is_equal_and_deep_values_survive_debug_clone_and_comparison() {
    let mut options = Options::new(File::new("/tmp/a", None).into());
    for _ in 0..1024 {
        let base = Generic { file: options.into() };
        options = Options::new(Qcow2 { base, backing: None, r#type: None }.into());
    }
    let run = move || {
        let copy = options.clone_with(&mut Faithful, &Name::ANONYMOUS);
        assert!(copy == options);
        assert!(options.clone() == copy);
        assert!(format!("{copy:?}").len() > 1024);
        qapi_runtime::visitor::dealloc(copy);
    };
    std::thread::Builder::new().stack_size(2 << 20).spawn(run).unwrap().join().unwrap();
}
#[test]
fn a_chain_as_deep_as_json_may_nest_is_read_and_written_on_a_small_stack() {
    let depth = 1000;
    let mut text = String::new();
    for _ in 0..depth {
        text.push_str(r#"{"driver":"qcow2","file":"#);
    }
    text.push_str(r#"{"driver":"file","filename":"a","key":"k"}"#);
    text.push_str(&"}".repeat(depth));
    let run = move || {
        let options: Options = qapi_runtime::from_json(&text).unwrap();
        let written = qapi_runtime::to_json(&options).unwrap();
        assert_eq!(qapi_runtime::from_json::<Options>(&written).unwrap(), options);
        assert_eq!(written.len(), text.len());
    };
    std::thread::Builder::new().stack_size(2 << 20).spawn(run).unwrap().join().unwrap();
}
