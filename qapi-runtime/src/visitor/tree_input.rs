//! Input from values that are all there before the visit begins: what is the same whatever they are made of.

use std::borrow::Cow;
use std::fmt;

use serde_json::{Map, Value};

use super::fault::{self, Mismatch};
use super::path::{Step, join};
use super::{InputVisitor, Lookup};
use crate::policy::Settings;
use crate::types::QType;
use crate::visit::{EnumTable, Walk};
use crate::{Error, Failed, Name};

/// A tree of values to take input from.
///
/// Scalars are asked for only where [`kind`](Source::kind) or the schema leads there, so that each of the
/// functions must cope with every node.
pub(crate) trait Source<'a> {
    /// A value in the tree.
    type Node: Copy;

    /// Where a visit is in an array or object.
    type Frame: Copy + Default;

    /// Whether paths enter lists by a dot, as in `list.0`, and not by brackets.
    const DOTTED: bool = false;

    /// Whether members are better visited in the order in which they are there than in that of the schema.
    const UNORDERED: bool = false;

    /// The whole.
    fn root(&self) -> Self::Node;

    /// The type of a value.
    fn kind(&self, node: Self::Node) -> QType;

    /// Enters an object; none if it is something else.
    fn object(&mut self, node: Self::Node) -> Option<Self::Frame>;

    /// Leaves the innermost object.
    #[inline]
    fn leave_object(&mut self, frame: &Self::Frame) {
        let _ = frame;
    }

    /// Enters a list; none if it is something else. Also tells how many elements it has.
    fn list(&self, node: Self::Node) -> Option<(Self::Frame, usize)>;

    /// The member of that name.
    fn member(&mut self, frame: &mut Self::Frame, name: &Name<'_>) -> Option<Self::Node>;

    /// Notes that the [member](Source::member) that was found last is visited.
    fn visited(&mut self, frame: &mut Self::Frame, member: Self::Node);

    /// The number of the member, among those that are walked through, that comes next here; none behind the last.
    /// Only asked for where visits are [unordered](Source::UNORDERED).
    #[inline]
    fn next_in_source(
        &self,
        frame: &mut Self::Frame,
        walk: &mut Walk<'_>,
        settings: &Settings,
    ) -> Option<usize> {
        let _ = (frame, walk, settings);
        None
    }

    /// Where a visit of the same object begins.
    fn anew(&mut self, frame: &Self::Frame) -> Self::Frame {
        *frame
    }

    /// The name of a member that was not visited.
    fn unvisited(&self, frame: &Self::Frame) -> Option<Cow<'a, str>>;

    /// Takes all members that were not visited.
    fn take_unvisited(&mut self, frame: &mut Self::Frame) -> Result<Map<String, Value>, Mismatch>;

    /// The element of a list that is next.
    fn element(&self, frame: &Self::Frame) -> Option<Self::Node>;

    /// Steps over an element.
    fn step(&self, frame: &mut Self::Frame);

    /// The name that the array or object itself has in the object around it.
    fn name(&self, frame: &Self::Frame) -> Cow<'a, str>;

    /// The way down to where the visit is, without the innermost level.
    fn levels(&self) -> &[Level<Self::Frame>];

    /// The same to add to and take from.
    fn levels_mut(&mut self) -> &mut Vec<Level<Self::Frame>>;

    /// A signed integer.
    fn int64(&self, node: Self::Node) -> Result<i64, Mismatch>;

    /// An unsigned integer.
    fn uint64(&self, node: Self::Node) -> Result<u64, Mismatch>;

    /// A size.
    fn size(&self, node: Self::Node) -> Result<u64, Mismatch> {
        self.uint64(node)
    }

    /// A boolean.
    fn boolean(&self, node: Self::Node) -> Result<bool, Mismatch>;

    /// A number.
    fn number(&self, node: Self::Node) -> Result<f64, Mismatch>;

    /// A string.
    fn text(&self, node: Self::Node) -> Result<Cow<'a, str>, Mismatch>;

    /// `null`
    fn null(&self, node: Self::Node) -> Result<(), Mismatch>;

    /// Any value.
    fn any(&self, node: Self::Node) -> Result<Value, Mismatch>;
}

/// What a level of a visit is in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Within {
    /// Nothing: the root is next.
    #[default]
    Nothing,
    Object,
    List,
}

/// One level of a visit: an array or object that was entered and not left.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Level<F> {
    within: Within,
    /// How many elements of the list were begun.
    begun: u32,
    frame: F,
}

/// In which order the members of objects are visited. Depths are the number of levels around what was entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Order {
    /// In that of the schema, as all that is entered now.
    Schema,
    /// Nothing that has an order was entered.
    Undecided,
    /// In that of the source, since the object at this depth was entered. If something is wrong, what is said is
    /// not what is wrong first in the schema's order, and so that object is visited again.
    Source(usize),
    /// In that of the schema again, until the object at this depth is left.
    Again(usize),
}

/// Input from a [`Source`]. The visitors that users see wrap one of these.
pub(crate) struct TreeInput<'a, S: Source<'a>> {
    source: S,
    top: Level<S::Frame>,
    /// An alternate in a list was looked at and not visited so far.
    peeked: bool,
    order: Order,
    lenient: bool,
    settings: &'a Settings,
    root_name: Option<Box<str>>,
    error: Option<Error>,
}

impl<'a, S: Source<'a>> TreeInput<'a, S> {
    pub(super) fn new(source: S) -> TreeInput<'a, S> {
        TreeInput {
            source,
            top: Level::default(),
            peeked: false,
            order: if S::UNORDERED { Order::Undecided } else { Order::Schema },
            lenient: false,
            settings: &Settings::ACCEPT_ALL,
            root_name: None,
            error: None,
        }
    }

    /// Visits under these rules from now on.
    pub(super) fn set_settings(&mut self, settings: &'a Settings) {
        self.settings = settings;
        // A process that ends by what is wrong first must end by that.
        if settings.policy.crashes() {
            self.order = Order::Schema;
        }
    }

    /// Takes what comes as that of a peer that may be newer than the schema: members that the schema does not know are
    /// skipped, and values of enums are kept where the type has room for them.
    pub(super) fn set_lenient(&mut self) {
        self.lenient = true;
    }

    /// The value that a call with this name is about.
    #[inline(always)]
    fn take(&mut self, name: &Name<'_>) -> Result<S::Node, Failed> {
        let node = match self.top.within {
            Within::Object => {
                let node = self.source.member(&mut self.top.frame, name);
                if let Some(node) = node {
                    self.source.visited(&mut self.top.frame, node);
                }
                node
            }
            Within::List => {
                if !std::mem::take(&mut self.peeked) {
                    self.top.begun += 1;
                }
                let node = self.source.element(&self.top.frame);
                if node.is_some() {
                    self.source.step(&mut self.top.frame);
                }
                node
            }
            Within::Nothing => Some(self.source.root()),
        };
        node.ok_or_else(|| self.missing(name))
    }

    #[inline(always)]
    fn scalar<T>(
        &mut self,
        name: &Name<'_>,
        read: impl FnOnce(&S, S::Node) -> Result<T, Mismatch>,
    ) -> Result<T, Failed> {
        let node = self.take(name)?;
        read(&self.source, node).map_err(|mismatch| self.mismatch(name, mismatch))
    }

    /// In a function of its own, which keeps the other way quick.
    #[inline(never)]
    fn next_in_schema(&mut self, walk: &mut Walk<'_>) -> Option<usize> {
        walk.next_in_schema(self)
    }

    #[cold]
    fn missing(&mut self, name: &Name<'_>) -> Failed {
        let error = fault::missing(self.path(name));
        self.fail(error)
    }

    #[cold]
    fn mismatch(&mut self, name: &Name<'_>, mismatch: Mismatch) -> Failed {
        let error = fault::mismatch(self.path(name), mismatch);
        self.fail(error)
    }

    #[inline]
    fn enter(&mut self, name: &Name<'_>, within: Within, frame: S::Frame) {
        if self.top.within == Within::Nothing {
            self.root_name = (!name.is_anonymous()).then(|| name.text().into());
        }
        let outer = std::mem::replace(&mut self.top, Level { within, begun: 0, frame });
        self.source.levels_mut().push(outer);
        if self.order == Order::Undecided && within == Within::Object && self.error.is_none() {
            self.order = Order::Source(self.source.levels().len());
        }
    }

    pub(super) fn source_mut(&mut self) -> &mut S {
        &mut self.source
    }

    /// Enters an array or object in which a visit is already, with so many elements begun; whether the last of them
    /// was only looked at.
    pub(super) fn enter_again(
        &mut self,
        root_name: &Name<'_>,
        within: Within,
        frame: S::Frame,
        (begun, peeked): (u32, bool),
    ) {
        self.enter(root_name, within, frame);
        self.top.begun = begun;
        self.peeked = peeked;
    }

    #[inline]
    fn leave(&mut self, within: Within) {
        debug_assert!(self.top.within == within, "the end of a visit does not match its start");
        self.peeked = false;
        if within == Within::Object {
            self.source.leave_object(&self.top.frame);
            let depth = self.source.levels().len();
            if self.order == Order::Source(depth) || self.order == Order::Again(depth) {
                self.order = Order::Undecided;
            }
        }
        self.top = self.source.levels_mut().pop().unwrap_or_default();
    }

    pub(super) fn debug(&self, name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct(name)
            .field("at", &self.path_here())
            .field("lenient", &self.lenient)
            .field("error", &self.error)
            .finish_non_exhaustive()
    }

    /// The path of what is called `name` in the array or object that the visit is in.
    fn path_of(&self, name: Option<&str>) -> String {
        let levels = self.levels();
        if levels.is_empty() { join(name, [], S::DOTTED) } else { self.join(&levels, levels.len(), name) }
    }

    /// The path of the array or object that the visit is in.
    pub(super) fn path_here(&self) -> String {
        let levels = self.levels();
        self.join(&levels, levels.len().saturating_sub(1), None)
    }

    /// The arrays and objects that were entered and not left.
    fn levels(&self) -> Vec<Level<S::Frame>> {
        let outer = self.source.levels().iter().skip(1);
        outer.chain([&self.top]).filter(|level| level.within != Within::Nothing).copied().collect()
    }

    /// The path through so many levels to what is called `name` in the innermost of all.
    fn join(&self, levels: &[Level<S::Frame>], steps: usize, name: Option<&str>) -> String {
        let names: Vec<_> = levels.iter().skip(1).map(|level| self.source.name(&level.frame)).collect();
        let steps = levels.iter().enumerate().take(steps).map(|(i, level)| match level.within {
            // QEMU counts from -1 in 32 bits. It shows where an alternate is missing, which begins no element.
            Within::List => Step::Element(level.begun.wrapping_sub(1) as usize),
            _ => Step::Member(names.get(i).map(Cow::as_ref).or(name)),
        });
        join(self.root_name.as_deref(), steps, S::DOTTED)
    }
}

impl<'a, S: Source<'a>> InputVisitor for TreeInput<'a, S> {
    fn start_struct(&mut self, name: &Name<'_>) -> Result<(), Failed> {
        let node = self.take(name)?;
        match self.source.object(node) {
            Some(frame) => {
                self.enter(name, Within::Object, frame);
                Ok(())
            }
            None => Err(self.mismatch(name, Mismatch::Type("object"))),
        }
    }

    fn check_struct(&mut self) -> Result<(), Failed> {
        debug_assert!(self.top.within == Within::Object, "check_struct outside of an object");
        if self.lenient {
            return Ok(());
        }
        match self.source.unvisited(&self.top.frame) {
            None => Ok(()),
            Some(key) => {
                let error = fault::unexpected(self.path_of(Some(&key)));
                Err(self.fail(error))
            }
        }
    }

    fn end_struct(&mut self) {
        self.leave(Within::Object);
    }

    fn next_member(&mut self, walk: &mut Walk<'_>) -> Option<usize> {
        if !matches!(self.order, Order::Source(_)) || !walk.is_free() {
            return self.next_in_schema(walk);
        }
        if walk.is_complete() {
            return None;
        }
        match self.source.next_in_source(&mut self.top.frame, walk, self.settings) {
            None => walk.next_missing(self.settings, self.lenient),
            next => next,
        }
    }

    fn start_over(&mut self) -> bool {
        let depth = self.source.levels().len();
        if self.order != Order::Source(depth) {
            return false;
        }
        self.order = Order::Again(depth);
        self.top.frame = self.source.anew(&self.top.frame);
        self.peeked = false;
        self.error = None;
        true
    }

    fn start_list(&mut self, name: &Name<'_>) -> Result<usize, Failed> {
        let node = self.take(name)?;
        match self.source.list(node) {
            Some((frame, len)) => {
                self.enter(name, Within::List, frame);
                Ok(len)
            }
            None => Err(self.mismatch(name, Mismatch::Type("array"))),
        }
    }

    fn next_list(&mut self) -> bool {
        debug_assert!(self.top.within == Within::List, "next_list outside of a list");
        self.source.element(&self.top.frame).is_some()
    }

    fn check_list(&mut self) -> Result<(), Failed> {
        debug_assert!(self.top.within == Within::List, "check_list outside of a list");
        if self.source.element(&self.top.frame).is_none() {
            return Ok(());
        }
        let error = fault::too_many_elements(self.path_here(), self.top.begun);
        Err(self.fail(error))
    }

    fn end_list(&mut self) {
        self.leave(Within::List);
    }

    fn start_alternate(&mut self, name: &Name<'_>) -> Result<QType, Failed> {
        let node = match self.top.within {
            Within::Nothing => Some(self.source.root()),
            Within::Object => self.source.member(&mut self.top.frame, name),
            Within::List => {
                let node = self.source.element(&self.top.frame);
                if node.is_some() && !std::mem::replace(&mut self.peeked, true) {
                    self.top.begun += 1;
                }
                node
            }
        };
        node.map(|node| self.source.kind(node)).ok_or_else(|| self.missing(name))
    }

    fn end_alternate(&mut self) {
        if std::mem::take(&mut self.peeked) {
            self.top.begun -= 1;
        }
    }

    fn optional(&mut self, name: &Name<'_>) -> bool {
        match self.top.within {
            Within::Object => self.source.member(&mut self.top.frame, name).is_some(),
            Within::List => self.source.element(&self.top.frame).is_some(),
            Within::Nothing => true,
        }
    }

    fn type_int64(&mut self, name: &Name<'_>) -> Result<i64, Failed> {
        self.scalar(name, S::int64)
    }

    fn type_uint64(&mut self, name: &Name<'_>) -> Result<u64, Failed> {
        self.scalar(name, S::uint64)
    }

    fn type_size(&mut self, name: &Name<'_>) -> Result<u64, Failed> {
        self.scalar(name, S::size)
    }

    fn type_bool(&mut self, name: &Name<'_>) -> Result<bool, Failed> {
        self.scalar(name, S::boolean)
    }

    fn type_str(&mut self, name: &Name<'_>) -> Result<String, Failed> {
        self.scalar(name, |source, node| source.text(node).map(Cow::into_owned))
    }

    fn type_number(&mut self, name: &Name<'_>) -> Result<f64, Failed> {
        self.scalar(name, S::number)
    }

    fn type_any(&mut self, name: &Name<'_>) -> Result<Value, Failed> {
        self.scalar(name, S::any)
    }

    fn type_null(&mut self, name: &Name<'_>) -> Result<(), Failed> {
        self.scalar(name, S::null)
    }

    fn type_enum(&mut self, name: &Name<'_>, table: &EnumTable) -> Result<Lookup, Failed> {
        let text = self.scalar(name, S::text)?;
        let found = table.find(&text);
        table.admit(self, name, &text, found)
    }

    fn rest(&mut self) -> Result<Map<String, Value>, Failed> {
        debug_assert!(self.top.within == Within::Object, "rest outside of an object");
        match self.source.take_unvisited(&mut self.top.frame) {
            Ok(members) => Ok(members),
            Err(mismatch) => Err(self.mismatch(&Name::ANONYMOUS, mismatch)),
        }
    }

    fn settings(&self) -> &Settings {
        self.settings
    }

    fn is_lenient(&self) -> bool {
        self.lenient
    }

    fn path(&self, name: &Name<'_>) -> String {
        self.path_of((!name.is_anonymous()).then_some(name.text()))
    }

    fn fail(&mut self, error: Error) -> Failed {
        self.error.get_or_insert(error);
        Failed
    }

    fn take_error(&mut self) -> Option<Error> {
        self.error.take()
    }
}

/// Makes a public visitor of a wrapped [`TreeInput`].
macro_rules! tree_visitor {
    ($visitor:ident) => {
        impl<'a> $visitor<'a> {
            /// The same visitor under these rules.
            #[must_use]
            pub fn with_settings(mut self, settings: &'a $crate::policy::Settings) -> Self {
                self.0.set_settings(settings);
                self
            }

            /// The same visitor for input from a peer that may be newer than the schema: members that the
            /// schema does not know are skipped, and values of enums are kept where the type has room for
            /// them.
            #[must_use]
            pub fn lenient(mut self) -> Self {
                self.0.set_lenient();
                self
            }
        }

        $crate::visitor::tree_input::tree_visitor!(@forward $visitor {
            fn start_struct(&mut self, name: &$crate::Name<'_>) -> Result<(), $crate::Failed>;
            fn check_struct(&mut self) -> Result<(), $crate::Failed>;
            fn end_struct(&mut self) -> ();
            fn next_member(&mut self, walk: &mut $crate::visit::Walk<'_>) -> Option<usize>;
            fn start_over(&mut self) -> bool;
            fn start_list(&mut self, name: &$crate::Name<'_>) -> Result<usize, $crate::Failed>;
            fn next_list(&mut self) -> bool;
            fn check_list(&mut self) -> Result<(), $crate::Failed>;
            fn end_list(&mut self) -> ();
            fn start_alternate(&mut self, name: &$crate::Name<'_>) -> Result<$crate::QType, $crate::Failed>;
            fn end_alternate(&mut self) -> ();
            fn optional(&mut self, name: &$crate::Name<'_>) -> bool;
            fn type_int64(&mut self, name: &$crate::Name<'_>) -> Result<i64, $crate::Failed>;
            fn type_uint64(&mut self, name: &$crate::Name<'_>) -> Result<u64, $crate::Failed>;
            fn type_size(&mut self, name: &$crate::Name<'_>) -> Result<u64, $crate::Failed>;
            fn type_bool(&mut self, name: &$crate::Name<'_>) -> Result<bool, $crate::Failed>;
            fn type_str(&mut self, name: &$crate::Name<'_>) -> Result<String, $crate::Failed>;
            fn type_secret(&mut self, name: &$crate::Name<'_>) -> Result<String, $crate::Failed>;
            fn type_number(&mut self, name: &$crate::Name<'_>) -> Result<f64, $crate::Failed>;
            fn type_any(&mut self, name: &$crate::Name<'_>) -> Result<$crate::Value, $crate::Failed>;
            fn type_null(&mut self, name: &$crate::Name<'_>) -> Result<(), $crate::Failed>;
            fn type_enum(
                &mut self,
                name: &$crate::Name<'_>,
                table: &$crate::visit::EnumTable
            ) -> Result<$crate::visitor::Lookup, $crate::Failed>;
            fn rest(&mut self) -> Result<serde_json::Map<String, $crate::Value>, $crate::Failed>;
            fn fail(&mut self, error: $crate::Error) -> $crate::Failed;
            fn take_error(&mut self) -> Option<$crate::Error>;
        });
    };
    (@forward $visitor:ident {
        $(fn $method:ident(&mut self $(, $arg:ident: $ty:ty)*) -> $result:ty;)*
    }) => {
        impl $crate::visitor::InputVisitor for $visitor<'_> {
            $(#[inline]
            fn $method(&mut self $(, $arg: $ty)*) -> $result {
                self.0.$method($($arg),*)
            })*

            fn settings(&self) -> &$crate::policy::Settings {
                self.0.settings()
            }

            fn is_lenient(&self) -> bool {
                self.0.is_lenient()
            }

            fn path(&self, name: &$crate::Name<'_>) -> String {
                self.0.path(name)
            }
        }

        impl std::fmt::Debug for $visitor<'_> {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.debug(stringify!($visitor), f)
            }
        }
    };
}
pub(crate) use tree_visitor;
