//! Input from JSON text.

use serde_json::{Map, Value};

use super::json_source::JsonSource;
use super::json_stream::JsonStream;
use super::tree_input::{TreeInput, Within};
use super::{InputVisitor, Lookup};
use crate::json::{Index, NodeId, Parts};
use crate::policy::Settings;
use crate::types::QType;
use crate::visit::{EnumTable, Walk};
use crate::{Error, Failed, Name};

/// A visitor that takes values from JSON text.
///
/// It is strict: members that the schema does not know are errors; [`lenient`](JsonInput::lenient) changes
/// that. Members may come in any order; it follows that of the text, and only if there is something wrong goes
/// once more in the order of the schema, to find what is to be said first. The visitor copies nothing but what
/// ends up in the value, and allocates nothing else, if the [`Index`] has been used before for a text of that
/// size.
///
/// ```
/// use qapi_runtime::json::Index;
/// use qapi_runtime::visitor::{InputVisitor, JsonInput};
/// use qapi_runtime::{Name, QapiType};
///
/// let mut index = Index::new();
/// let mut visitor = JsonInput::new("[1, 2, 'three']", &mut index);
/// assert!(<Vec<i64>>::input(&mut visitor, &Name::ANONYMOUS).is_err());
/// let error = visitor.take_error().expect("the visitor knows why it failed");
/// assert_eq!(error.to_string(), "Invalid parameter type for '[2]', expected: integer");
/// ```
pub struct JsonInput<'a>(Lane<'a>);

/// How the text is read.
enum Lane<'a> {
    /// As it comes.
    Stream(JsonStream<'a>),
    /// With an index, which copes with everything.
    Tree(TreeInput<'a, JsonSource<'a>>),
    /// Not at all, since it is not JSON. The error is there until it is taken.
    Wrong(Option<Error>),
}

impl<'a> JsonInput<'a> {
    /// A visitor of the one value that `text` is. If the text is not JSON, in QMP's dialect, or more than one value,
    /// that is the error of the visit, whatever else is wrong.
    pub fn new(text: &'a str, index: &'a mut Index) -> JsonInput<'a> {
        JsonInput(Lane::Stream(JsonStream::new(text, index)))
    }

    /// A visitor of one value of a text that the index [was filled](Index::read) with.
    pub fn at(text: &'a str, index: &'a mut Index, node: NodeId) -> JsonInput<'a> {
        if let Some(at) = index.value_of_member(text, node.0) {
            return JsonInput(Lane::Stream(JsonStream::inside(text, index, node.0, at)));
        }
        let Parts { tree, levels, visited, .. } = index.parts(text);
        JsonInput(Lane::Tree(TreeInput::new(JsonSource::new(tree, node.0, levels, visited))))
    }

    /// The same visitor under these rules.
    #[must_use]
    pub fn with_settings(mut self, settings: &'a Settings) -> Self {
        match &mut self.0 {
            Lane::Stream(stream) => stream.settings = settings,
            Lane::Tree(tree) => tree.set_settings(settings),
            Lane::Wrong(_) => {}
        }
        // A process that ends by what is wrong first must end by that.
        if settings.policy.crashes() {
            self.take_over();
        }
        self
    }

    /// The same visitor for input from a peer that may be newer than the schema: members that the schema does not
    /// know are skipped, and values of enums are kept where the type has room for them.
    #[must_use]
    pub fn lenient(mut self) -> Self {
        match &mut self.0 {
            Lane::Stream(stream) => stream.lenient = true,
            Lane::Tree(tree) => tree.set_lenient(),
            Lane::Wrong(_) => {}
        }
        self
    }

    /// The visitor that uses an index, from now on.
    #[inline(never)]
    fn tree(&mut self) -> Result<&mut dyn InputVisitor, Failed> {
        if matches!(self.0, Lane::Stream(_)) {
            self.take_over();
        }
        match &mut self.0 {
            Lane::Tree(tree) => Ok(tree),
            _ => Err(Failed),
        }
    }

    /// Makes an index of a text that was read as it comes, and goes on with that from where the visit is.
    #[cold]
    #[inline(never)]
    fn take_over(&mut self) {
        self.0 = match std::mem::replace(&mut self.0, Lane::Wrong(None)) {
            Lane::Stream(stream) => match stream.into_tree() {
                Ok(tree) => Lane::Tree(tree),
                Err(error) => Lane::Wrong(Some(error)),
            },
            lane => lane,
        };
    }
}

/// A call that is answered by the stream if it can, and else with an index.
macro_rules! either {
    ($self:ident, $stream:ident => $fast:expr, $slow:ident($($arg:expr),*)) => {{
        if let Lane::Stream($stream) = &mut $self.0
            && let Some(value) = $fast
        {
            return Ok(value);
        }
        $self.tree()?.$slow($($arg),*)
    }};
}

// What is not answered at once. If these were no functions of their own, registers would be kept for them each time.
impl JsonInput<'_> {
    #[inline(never)]
    fn start_any_struct(&mut self, name: &Name<'_>) -> Result<(), Failed> {
        either!(self, stream => stream.start_struct(name), start_struct(name))
    }

    #[inline(never)]
    fn check_any_struct(&mut self) -> Result<(), Failed> {
        either!(self, stream => stream.check(b'}'), check_struct())
    }

    #[inline(never)]
    fn end_any_struct(&mut self) {
        if let Lane::Stream(stream) = &mut self.0
            && stream.leave(Within::Object).is_some()
        {
            return;
        }
        if let Ok(tree) = self.tree() {
            tree.end_struct();
        }
    }

    #[inline(never)]
    fn any_member(&mut self, walk: &mut Walk<'_>) -> Option<usize> {
        if let Lane::Stream(stream) = &mut self.0
            && let Some(next) = stream.next_member(walk)
        {
            return next;
        }
        match self.tree() {
            Ok(tree) => tree.next_member(walk),
            Err(Failed) => Some(usize::MAX),
        }
    }

    #[inline(never)]
    fn any_str(&mut self, name: &Name<'_>) -> Result<String, Failed> {
        either!(self, stream => stream.string(name), type_str(name))
    }

    #[inline(never)]
    fn any_enum(&mut self, name: &Name<'_>, table: &EnumTable) -> Result<Lookup, Failed> {
        either!(self, stream => stream.known(name, table), type_enum(name, table))
    }

    #[inline(never)]
    fn large_int64(&mut self, name: &Name<'_>) -> Result<i64, Failed> {
        if let Lane::Stream(stream) = &mut self.0
            && let Some(value) = stream.large_integer(name)
        {
            return Ok(value);
        }
        self.any_int64(name)
    }

    #[inline(never)]
    fn any_int64(&mut self, name: &Name<'_>) -> Result<i64, Failed> {
        either!(self, stream => stream.int64(name), type_int64(name))
    }

    #[inline(never)]
    fn any_bool(&mut self, name: &Name<'_>) -> Result<bool, Failed> {
        either!(self, stream => stream.boolean(name), type_bool(name))
    }
}

impl InputVisitor for JsonInput<'_> {
    fn start_struct(&mut self, name: &Name<'_>) -> Result<(), Failed> {
        if let Lane::Stream(stream) = &mut self.0
            && stream.start_inner_struct(name).is_some()
        {
            return Ok(());
        }
        self.start_any_struct(name)
    }

    fn check_struct(&mut self) -> Result<(), Failed> {
        match &self.0 {
            Lane::Stream(stream) if stream.is_at_inner_end() => Ok(()),
            _ => self.check_any_struct(),
        }
    }

    fn end_struct(&mut self) {
        if let Lane::Stream(stream) = &mut self.0
            && stream.end_struct().is_some()
        {
            return;
        }
        self.end_any_struct();
    }

    fn next_member(&mut self, walk: &mut Walk<'_>) -> Option<usize> {
        if let Lane::Stream(stream) = &mut self.0
            && let Some(next) = stream.expected_member(walk)
        {
            return next;
        }
        self.any_member(walk)
    }

    fn start_over(&mut self) -> bool {
        self.tree().is_ok_and(InputVisitor::start_over)
    }

    fn start_list(&mut self, name: &Name<'_>) -> Result<usize, Failed> {
        either!(self, stream => stream.start_list(name), start_list(name))
    }

    fn next_list(&mut self) -> bool {
        if let Lane::Stream(stream) = &mut self.0
            && let Some(next) = stream.next_list()
        {
            return next;
        }
        self.tree().is_ok_and(InputVisitor::next_list)
    }

    fn check_list(&mut self) -> Result<(), Failed> {
        either!(self, stream => stream.check(b']'), check_list())
    }

    fn end_list(&mut self) {
        if let Lane::Stream(stream) = &mut self.0
            && stream.leave(Within::List).is_some()
        {
            return;
        }
        if let Ok(tree) = self.tree() {
            tree.end_list();
        }
    }

    fn start_alternate(&mut self, name: &Name<'_>) -> Result<QType, Failed> {
        either!(self, stream => stream.start_alternate(name), start_alternate(name))
    }

    fn end_alternate(&mut self) {
        match &mut self.0 {
            Lane::Stream(stream) => stream.end_alternate(),
            Lane::Tree(tree) => tree.end_alternate(),
            Lane::Wrong(_) => {}
        }
    }

    fn optional(&mut self, name: &Name<'_>) -> bool {
        self.tree().is_ok_and(|tree| tree.optional(name))
    }

    fn type_int64(&mut self, name: &Name<'_>) -> Result<i64, Failed> {
        if let Lane::Stream(stream) = &mut self.0
            && let Some(value) = stream.small_integer(name)
        {
            return Ok(value);
        }
        self.large_int64(name)
    }

    fn type_uint64(&mut self, name: &Name<'_>) -> Result<u64, Failed> {
        either!(self, stream => stream.uint64(name), type_uint64(name))
    }

    fn type_bool(&mut self, name: &Name<'_>) -> Result<bool, Failed> {
        if let Lane::Stream(stream) = &mut self.0
            && let Some(value) = stream.plain_boolean(name)
        {
            return Ok(value);
        }
        self.any_bool(name)
    }

    fn type_str(&mut self, name: &Name<'_>) -> Result<String, Failed> {
        if let Lane::Stream(stream) = &mut self.0
            && let Some(text) = stream.plain_string(name)
        {
            return Ok(text);
        }
        self.any_str(name)
    }

    fn type_number(&mut self, name: &Name<'_>) -> Result<f64, Failed> {
        either!(self, stream => stream.float(name), type_number(name))
    }

    fn type_any(&mut self, name: &Name<'_>) -> Result<Value, Failed> {
        self.tree()?.type_any(name)
    }

    fn type_null(&mut self, name: &Name<'_>) -> Result<(), Failed> {
        either!(self, stream => stream.null(name), type_null(name))
    }

    fn type_enum(&mut self, name: &Name<'_>, table: &EnumTable) -> Result<Lookup, Failed> {
        if let Lane::Stream(stream) = &mut self.0
            && let Some(found) = stream.plain_known(name, table)
        {
            return Ok(found);
        }
        self.any_enum(name, table)
    }

    fn rest(&mut self) -> Result<Map<String, Value>, Failed> {
        self.tree()?.rest()
    }

    fn settings(&self) -> &Settings {
        match &self.0 {
            Lane::Stream(stream) => stream.settings,
            Lane::Tree(tree) => tree.settings(),
            Lane::Wrong(_) => &Settings::ACCEPT_ALL,
        }
    }

    fn is_lenient(&self) -> bool {
        match &self.0 {
            Lane::Stream(stream) => stream.lenient,
            Lane::Tree(tree) => tree.is_lenient(),
            Lane::Wrong(_) => false,
        }
    }

    fn path(&self, name: &Name<'_>) -> String {
        match &self.0 {
            Lane::Stream(stream) => stream.path((!name.is_anonymous()).then_some(name.text())),
            Lane::Tree(tree) => tree.path(name),
            Lane::Wrong(_) => name.text().to_owned(),
        }
    }

    fn fail(&mut self, error: Error) -> Failed {
        self.tree().map_or(Failed, |tree| tree.fail(error))
    }

    fn take_error(&mut self) -> Option<Error> {
        match &mut self.0 {
            Lane::Stream(_) => None,
            Lane::Tree(tree) => tree.take_error(),
            Lane::Wrong(error) => error.take(),
        }
    }
}

impl std::fmt::Debug for JsonInput<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = f.debug_struct("JsonInput");
        match &self.0 {
            Lane::Stream(stream) => shown.field("at", &stream.path(None)),
            Lane::Tree(tree) => shown.field("at", &tree.path_here()),
            Lane::Wrong(error) => shown.field("error", error),
        };
        shown.field("lenient", &self.is_lenient()).finish_non_exhaustive()
    }
}
