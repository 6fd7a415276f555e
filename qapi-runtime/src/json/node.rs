//! Looking around in an indexed text, where no schema says what to expect.

use std::borrow::Cow;
use std::fmt;

use serde_json::Value;

use super::{Kind, Tree};
use crate::Error;

/// A value in an indexed text.
///
/// ```
/// use qapi_runtime::json::Index;
///
/// let text = r#"{"execute": "stop", "id": [1, 2]}"#;
/// let mut index = Index::new();
/// index.read_str(text)?;
/// let request = index.root(text);
/// assert_eq!(request.get("execute").and_then(|name| name.text()).as_deref(), Some("stop"));
/// assert_eq!(request.get("id").map(|id| id.elements().count()), Some(2));
/// assert!(request.get("arguments").is_none());
/// # Ok::<(), qapi_runtime::Error>(())
/// ```
#[derive(Clone, Copy)]
pub struct Node<'a> {
    tree: Tree<'a>,
    at: u32,
}

/// Which value of an index it is. It is of use as long as the index is not used for another text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NodeId(pub(crate) u32);

impl<'a> Node<'a> {
    pub(super) fn new(tree: Tree<'a>, at: u32) -> Node<'a> {
        Node { tree, at }
    }

    /// Which value this is, for [`JsonInput::at`](crate::visitor::JsonInput::at).
    pub fn id(&self) -> NodeId {
        NodeId(self.at)
    }

    /// What it is.
    pub fn kind(&self) -> Kind {
        self.tree.entry(self.at).kind
    }

    /// The member called `key`, if this is an object that has one.
    pub fn get(&self, key: &str) -> Option<Node<'a>> {
        self.members().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    /// The members of an object; none for other values.
    pub fn members(&self) -> impl Iterator<Item = (Cow<'a, str>, Node<'a>)> + use<'a> {
        let tree = self.tree;
        tree.keys(self.at).map(move |at| (tree.key(at), Node { tree, at: at + 1 }))
    }

    /// The elements of an array; none for other values.
    pub fn elements(&self) -> impl Iterator<Item = Node<'a>> + use<'a> {
        let tree = self.tree;
        tree.elements(self.at).map(move |at| Node { tree, at })
    }

    /// The text of a string.
    pub fn text(&self) -> Option<Cow<'a, str>> {
        self.tree.text(self.at)
    }

    /// The value itself.
    ///
    /// # Errors
    /// There is a number beyond the range of `f64` in it.
    pub fn value(&self) -> Result<Value, Error> {
        self.tree.value(self.at).ok_or_else(|| Error::generic("JSON parse error, number out of range"))
    }
}

impl fmt::Debug for Node<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Node").field("kind", &self.kind()).field("id", &self.at).finish_non_exhaustive()
    }
}
