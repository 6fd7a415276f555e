//! Right items that the derive once refused, or took for something else.
#![allow(missing_docs, missing_debug_implementations)]

use qapi_runtime::{Command, Map, Qapi, QapiMembers, Value, from_json, to_json};

#[derive(Qapi, Clone, Debug, PartialEq)]
pub struct Tree {
    pub first: Option<Box<Self>>,
    pub others: Vec<Self>,
}

#[test]
fn a_field_may_call_the_item_self() {
    let text = r#"{"first":{"others":[]},"others":[{"others":[]}]}"#;
    let tree: Tree = from_json(text).unwrap();
    assert_eq!(to_json(&tree).unwrap(), text);
}

#[derive(Qapi)]
#[qapi(command, gen = false)]
pub struct ObjectAdd {
    #[qapi(rest)]
    pub properties: Map<String, Value>,
}

#[test]
fn a_command_may_have_nothing_but_a_rest() {
    assert!(ObjectAdd::node().links.is_empty());
}

mod old {
    use super::Qapi;

    #[derive(Qapi)]
    #[qapi(name = "OldDisk")]
    pub struct Disk {
        pub size: i64,
    }
}

#[derive(Qapi)]
pub struct Disk {
    #[qapi(base)]
    pub base: old::Disk,
    pub other: Option<old::Disk>,
}

#[test]
fn a_base_may_be_called_as_the_item_in_another_module() {
    assert_eq!(Disk::SHAPE.base.map(|base| base.definition.name), Some("OldDisk"));
}

#[derive(Qapi)]
#[qapi(new)]
pub struct Two {
    #[qapi(name = "first")]
    pub _name: i64,
    pub name: i64,
}

#[test]
fn names_of_parameters_differ_as_those_of_fields() {
    assert_eq!(to_json(&Two::new(1, 2)).unwrap(), r#"{"first":1,"name":2}"#);
}

#[derive(Qapi)]
pub enum Kind {
    Nested,
    Plain,
}

#[derive(Qapi)]
#[qapi(branches(Kind))]
pub enum NodeBranch {
    Nested(Nested),
    Plain,
}

#[derive(Qapi)]
pub struct Node {
    #[qapi(discriminator)]
    pub kind: NodeBranch,
}

#[derive(Qapi)]
pub struct Nested {
    pub inner: Box<Node>,
}

#[test]
fn an_object_may_have_itself_as_a_member_of_its_branch() {
    let arms: Vec<_> = Node::SHAPE.arms.iter().flatten().map(|arm| arm.definition.name).collect();
    assert_eq!(arms, ["Nested"]);
    let text = r#"{"kind":"nested","inner":{"kind":"plain"}}"#;
    assert_eq!(to_json(&from_json::<Node>(text).unwrap()).unwrap(), text);
}

#[derive(Qapi, Debug)]
pub struct Key {
    #[qapi(cond(CONFIG_KEYS), required)]
    pub id: Option<String>,
}

#[test]
fn a_required_member_in_an_option_is_not_left_out_where_its_condition_holds() {
    let error = from_json::<Key>("{}").unwrap_err();
    assert_eq!(error.desc(), "Parameter 'id' is missing");
}
