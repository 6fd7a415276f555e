//! QAPI types in formats that serde knows.
#![allow(missing_docs)]

use std::fmt::Debug;

use qapi_runtime::{Null, Qapi, Secret, Size, Value, Wire};
use serde::{Deserialize, Serialize};

#[derive(Qapi, Clone, Copy, Debug, PartialEq)]
#[qapi(serde)]
pub enum Mode {
    ReadOnly,
    ReadWrite,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(serde)]
pub struct File {
    pub filename: String,
    pub size: Option<Size>,
    pub mode: Mode,
}

#[derive(Qapi, Clone, Copy, Debug, PartialEq)]
pub enum Driver {
    File,
    Null,
    Format,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(serde)]
pub struct Node {
    pub node_name: Option<String>,
    #[qapi(discriminator)]
    pub driver: NodeBranch,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(Driver))]
pub enum NodeBranch {
    File(File),
    Null,
    Format(Box<Format>),
}

#[derive(Qapi, Clone, Debug, PartialEq)]
pub struct Format {
    pub file: NodeRef,
    pub key: Option<Secret<String>>,
    pub extra: Option<Value>,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(alternate, serde)]
pub enum NodeRef {
    Definition(Box<Node>),
    Reference(String),
    Null(Null),
}

#[derive(Qapi, Clone, Debug, PartialEq)]
pub struct Limits {
    pub low: i64,
    pub high: u64,
    pub ratio: f64,
    pub tags: Vec<String>,
}

fn node() -> Node {
    let file = File { filename: "a.img".into(), size: Some(Size(u64::MAX)), mode: Mode::ReadWrite };
    let inner = Node { node_name: None, driver: NodeBranch::File(file) };
    let format = Format {
        file: NodeRef::Definition(Box::new(inner)),
        key: Some("tr0ub4dor".into()),
        extra: Some(serde_json::json!([1, -2, 0.5, null, {"a": true}])),
    };
    Node { node_name: Some("top".into()), driver: NodeBranch::Format(Box::new(format)) }
}

/// A program's own configuration, in which values of QAPI stand.
#[derive(Serialize, Deserialize, Debug, PartialEq)]
struct Config {
    title: String,
    disk: Node,
    #[serde(with = "qapi_runtime::with")]
    limits: Limits,
    backing: Option<Wire<Limits>>,
}

fn config() -> Config {
    let limits = Limits { low: i64::MIN, high: u64::MAX, ratio: 0.1, tags: vec!["x".into(), "".into()] };
    Config { title: "t".into(), disk: node(), limits: limits.clone(), backing: Some(Wire(limits)) }
}

#[test]
fn json_there_and_back() {
    let text = serde_json::to_string(&config()).unwrap();
    assert_eq!(serde_json::from_str::<Config>(&text).unwrap(), config());
    assert_eq!(serde_json::to_string(&Mode::ReadOnly).unwrap(), r#""read-only""#);
    assert_eq!(serde_json::from_str::<NodeRef>("null").unwrap(), NodeRef::Null(Null));
}

#[test]
fn yaml_there_and_back() {
    let text = serde_saphyr::to_string(&config()).unwrap();
    assert_eq!(serde_saphyr::from_str::<Config>(&text).unwrap(), config());

    let written = "
driver: format
node-name: top
file:
  driver: file
  filename: a.img
  mode: read-only
";
    let node: Node = serde_saphyr::from_str(written).unwrap();
    let NodeBranch::Format(format) = node.driver else { panic!("a format") };
    let NodeRef::Definition(file) = format.file else { panic!("a definition") };
    assert_eq!(
        file.driver,
        NodeBranch::File(File { filename: "a.img".into(), size: None, mode: Mode::ReadOnly })
    );
}

#[test]
fn cbor_there_and_back() {
    let bytes = minicbor_serde::to_vec(config()).unwrap();
    assert_eq!(minicbor_serde::from_slice::<Config>(&bytes).unwrap(), config());
}

fn error<T: for<'de> Deserialize<'de> + Debug>(text: &str) -> String {
    serde_json::from_str::<T>(text).unwrap_err().to_string()
}

#[test]
fn errors_say_what_is_wrong_with_the_value() {
    let missing = error::<Node>(r#"{"driver": "file", "filename": "a"}"#);
    assert!(missing.starts_with("Parameter 'mode' is missing"), "{missing}");
    let unexpected = error::<Node>(r#"{"driver": "null", "size": 1}"#);
    assert!(unexpected.starts_with("Parameter 'size' is unexpected"), "{unexpected}");
    let twice = error::<Node>(r#"{"driver": "null", "driver": "null"}"#);
    assert!(twice.starts_with("duplicate key 'driver'"), "{twice}");
    let bytes = minicbor_serde::from_slice::<NodeRef>(&[0x41, 0x61]).unwrap_err().to_string();
    assert!(bytes.contains("expected a value that JSON has"), "{bytes}");
    let nan = serde_json::to_string(&Wire(f64::NAN)).unwrap_err().to_string();
    assert!(nan.contains("finite"), "{nan}");
}

#[test]
fn deep_values_on_a_small_stack() {
    let run = || {
        let mut node = node();
        for _ in 0..1000 {
            let format = Format { file: NodeRef::Definition(Box::new(node)), key: None, extra: None };
            node = Node { node_name: None, driver: NodeBranch::Format(Box::new(format)) };
        }
        let text = serde_json::to_string(&node).unwrap();
        assert!(text.matches("driver").count() > 1000);
        qapi_runtime::visitor::dealloc(node);
    };
    std::thread::Builder::new().stack_size(2 << 20).spawn(run).unwrap().join().unwrap();
}
