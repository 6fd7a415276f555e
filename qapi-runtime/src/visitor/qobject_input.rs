//! Input from a tree of values.

use std::borrow::Cow;
use std::marker::PhantomData;

use serde_json::{Map, Value};

use super::clone::clone_any;
use super::fault::Mismatch;
use super::tree_input::{Level, Source, TreeInput, tree_visitor};
use crate::Name;
use crate::types::QType;

/// A visitor that takes values from a [`Value`], as [`JsonInput`](crate::visitor::JsonInput) does from text.
///
/// ```
/// use qapi_runtime::visitor::{QObjectInput, input_value};
/// use qapi_runtime::Name;
///
/// let value = serde_json::json!([22, 80]);
/// let ports: Vec<u16> = input_value(&mut QObjectInput::new(&value), &Name::ANONYMOUS)?;
/// assert_eq!(ports, [22, 80]);
/// # Ok::<(), qapi_runtime::Error>(())
/// ```
pub struct QObjectInput<'a>(TreeInput<'a, ValueSource<'a, Strict>>);

tree_visitor!(QObjectInput);

impl<'a> QObjectInput<'a> {
    /// A visitor of this value.
    pub fn new(root: &'a Value) -> QObjectInput<'a> {
        QObjectInput(TreeInput::new(ValueSource::new(root)))
    }
}

/// How scalars are read from a value.
pub(super) trait Scalars {
    /// Whether paths enter lists by a dot, as in `list.0`.
    const DOTTED: bool;

    fn int64(value: &Value) -> Result<i64, Mismatch>;
    fn uint64(value: &Value) -> Result<u64, Mismatch>;
    fn size(value: &Value) -> Result<u64, Mismatch>;
    fn boolean(value: &Value) -> Result<bool, Mismatch>;
    fn number(value: &Value) -> Result<f64, Mismatch>;
    fn text(value: &Value) -> Result<&str, Mismatch>;
}

/// Scalars are what they are.
pub(super) struct Strict;

impl Scalars for Strict {
    const DOTTED: bool = false;

    fn int64(value: &Value) -> Result<i64, Mismatch> {
        value.as_i64().ok_or(Mismatch::Type("integer"))
    }

    /// Negative integers count from 2^64 down: old clients rely on that.
    fn uint64(value: &Value) -> Result<u64, Mismatch> {
        let wrapped = || value.as_i64().map(i64::cast_unsigned);
        value.as_u64().or_else(wrapped).ok_or(Mismatch::Value("uint64"))
    }

    fn size(value: &Value) -> Result<u64, Mismatch> {
        Strict::uint64(value)
    }

    fn boolean(value: &Value) -> Result<bool, Mismatch> {
        value.as_bool().ok_or(Mismatch::Type("boolean"))
    }

    fn number(value: &Value) -> Result<f64, Mismatch> {
        value.as_f64().ok_or(Mismatch::Type("number"))
    }

    fn text(value: &Value) -> Result<&str, Mismatch> {
        value.as_str().ok_or(Mismatch::Type("string"))
    }
}

/// A tree of values, whose scalars are read as `S` says.
pub(super) struct ValueSource<'a, S> {
    root: &'a Value,
    /// The members of all objects that were entered and not left, sorted by name within each.
    members: Vec<Member<'a>>,
    levels: Vec<Level<Frame<'a>>>,
    scalars: PhantomData<S>,
}

struct Member<'a> {
    name: &'a str,
    value: &'a Value,
    visited: bool,
}

/// A value, its name in the object around it, and which of the members it is.
#[derive(Clone, Copy)]
pub(super) struct Node<'a> {
    name: &'a str,
    value: &'a Value,
    member: usize,
}

/// Where in an object or a list a visit is.
#[derive(Clone, Copy, Default)]
pub(super) struct Frame<'a> {
    name: &'a str,
    /// Of an object: where its members begin.
    members: usize,
    /// Of a list: the elements that were not visited.
    elements: &'a [Value],
}

impl<'a, S> ValueSource<'a, S> {
    pub(super) fn new(root: &'a Value) -> Self {
        ValueSource { root, members: Vec::new(), levels: Vec::new(), scalars: PhantomData }
    }
}

impl<'a, S: Scalars> Source<'a> for ValueSource<'a, S> {
    type Node = Node<'a>;
    type Frame = Frame<'a>;

    const DOTTED: bool = S::DOTTED;

    fn root(&self) -> Node<'a> {
        Node { name: "", value: self.root, member: 0 }
    }

    fn kind(&self, node: Node<'a>) -> QType {
        QType::of(node.value)
    }

    fn object(&mut self, node: Node<'a>) -> Option<Frame<'a>> {
        let start = self.members.len();
        let members = node.value.as_object()?.iter();
        self.members.extend(members.map(|(name, value)| Member { name, value, visited: false }));
        let added = &mut self.members[start..];
        // A map that keeps its order of insertion is not sorted.
        if !added.is_sorted_by_key(|member| member.name) {
            added.sort_unstable_by_key(|member| member.name);
        }
        Some(Frame { name: node.name, members: start, elements: &[] })
    }

    fn list(&self, node: Node<'a>) -> Option<(Frame<'a>, usize)> {
        let elements = node.value.as_array()?;
        Some((Frame { name: node.name, members: 0, elements }, elements.len()))
    }

    fn leave_object(&mut self, frame: &Frame<'a>) {
        self.members.truncate(frame.members);
    }

    fn member(&mut self, frame: &mut Frame<'a>, name: &Name<'_>) -> Option<Node<'a>> {
        let members = self.members.get(frame.members..)?;
        let at = members.binary_search_by(|member| member.name.cmp(name.text())).ok()?;
        let Member { name, value, .. } = members[at];
        Some(Node { name, value, member: frame.members + at })
    }

    fn visited(&mut self, _: &mut Frame<'a>, node: Node<'a>) {
        if let Some(member) = self.members.get_mut(node.member) {
            member.visited = true;
        }
    }

    fn unvisited(&self, frame: &Frame<'a>) -> Option<Cow<'a, str>> {
        let mut members = self.members.get(frame.members..)?.iter();
        members.find(|member| !member.visited).map(|member| Cow::Borrowed(member.name))
    }

    fn take_unvisited(&mut self, frame: &mut Frame<'a>) -> Result<Map<String, Value>, Mismatch> {
        let members = self.members.get_mut(frame.members..).unwrap_or_default().iter_mut();
        let unvisited = members.filter_map(|member| {
            let visited = std::mem::replace(&mut member.visited, true);
            (!visited).then(|| (String::from(member.name), clone_any(member.value)))
        });
        Ok(unvisited.collect())
    }

    fn element(&self, frame: &Frame<'a>) -> Option<Node<'a>> {
        frame.elements.first().map(|value| Node { name: "", value, member: 0 })
    }

    fn step(&self, frame: &mut Frame<'a>) {
        frame.elements = frame.elements.get(1..).unwrap_or_default();
    }

    fn name(&self, frame: &Frame<'a>) -> Cow<'a, str> {
        Cow::Borrowed(frame.name)
    }

    fn levels(&self) -> &[Level<Frame<'a>>] {
        &self.levels
    }

    fn levels_mut(&mut self) -> &mut Vec<Level<Frame<'a>>> {
        &mut self.levels
    }

    fn int64(&self, node: Node<'a>) -> Result<i64, Mismatch> {
        S::int64(node.value)
    }

    fn uint64(&self, node: Node<'a>) -> Result<u64, Mismatch> {
        S::uint64(node.value)
    }

    fn size(&self, node: Node<'a>) -> Result<u64, Mismatch> {
        S::size(node.value)
    }

    fn boolean(&self, node: Node<'a>) -> Result<bool, Mismatch> {
        S::boolean(node.value)
    }

    fn number(&self, node: Node<'a>) -> Result<f64, Mismatch> {
        S::number(node.value)
    }

    fn text(&self, node: Node<'a>) -> Result<Cow<'a, str>, Mismatch> {
        S::text(node.value).map(Cow::Borrowed)
    }

    fn null(&self, node: Node<'a>) -> Result<(), Mismatch> {
        if node.value.is_null() { Ok(()) } else { Err(Mismatch::Type("null")) }
    }

    fn any(&self, node: Node<'a>) -> Result<Value, Mismatch> {
        Ok(clone_any(node.value))
    }
}
