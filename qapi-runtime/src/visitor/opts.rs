//! Input from a group of command-line options.

use std::collections::{BTreeMap, VecDeque};

use serde_json::{Map, Value};

use crate::opts::Opts;
use crate::policy::Settings;
use crate::types::QType;
use crate::util::{NumberError, leading_i64, leading_unsigned, parse_bool, parse_number, parse_size};
use crate::visit::EnumTable;
use crate::visitor::{InputVisitor, Lookup};
use crate::{Error, Failed, Name};

/// The most elements of one range, so that a short text cannot ask for all memory there is.
const MAX_RANGE: u64 = 65_536;

/// Reads an object from [`Opts`].
///
/// Options are looked up by name, also from objects within the object: there is no nesting. The last
/// assignment counts for a scalar. A list takes all assignments to its name, one element each; elements that
/// are integers may be written as ranges, which add an element for each number. The group's id is the member
/// `id`. Options that nobody asked for are an error.
///
/// ```
/// use qapi_runtime::opts::Opts;
/// use qapi_runtime::visitor::{InputVisitor, OptsInput};
/// use qapi_runtime::{Name, QapiType};
///
/// let opts = Opts::parse("vlan=1-3,vlan=7,ipv6", None)?;
/// let mut v = OptsInput::new(&opts);
/// v.start_struct(&Name::ANONYMOUS).unwrap();
/// assert_eq!(Vec::<u16>::input(&mut v, &Name::new("vlan")), Ok(vec![1, 2, 3, 7]));
/// assert!(v.check_struct().is_err());
/// assert_eq!(v.take_error().unwrap().desc(), "Invalid parameter 'ipv6'");
/// # Ok::<(), qapi_runtime::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct OptsInput<'a> {
    opts: &'a Opts,
    settings: &'a Settings,
    depth: usize,
    /// What was not asked for so far: the values of each name, and where its first one stands.
    unvisited: BTreeMap<&'a str, Repeated<'a>>,
    list: Option<List<'a>>,
    error: Option<Error>,
}

#[derive(Clone, Debug)]
struct Repeated<'a> {
    position: usize,
    values: VecDeque<&'a str>,
}

/// A list that is being visited.
#[derive(Clone, Debug)]
struct List<'a> {
    name: &'a str,
    /// Whether the visit has reached an element. Before, the first is yet to come.
    begun: bool,
    /// What is left of a range, as bits: the current element and the last.
    range: Option<(u64, u64)>,
}

impl<'a> OptsInput<'a> {
    /// A visitor of these options.
    pub fn new(opts: &'a Opts) -> OptsInput<'a> {
        let settings = &Settings::ACCEPT_ALL;
        let mut v =
            OptsInput { opts, settings, depth: 0, unvisited: BTreeMap::new(), list: None, error: None };
        v.rewind();
        v
    }

    /// The same visitor under these rules.
    #[must_use]
    pub fn with_settings(mut self, settings: &'a Settings) -> OptsInput<'a> {
        self.settings = settings;
        self
    }

    fn rewind(&mut self) {
        let options = self.opts.options.iter().map(|opt| (opt.name.as_str(), opt.value.as_str()));
        let id = self.opts.id.as_deref().map(|id| ("id", id));
        self.unvisited.clear();
        for (position, (name, value)) in options.chain(id).enumerate() {
            let repeated =
                self.unvisited.entry(name).or_insert(Repeated { position, values: VecDeque::new() });
            repeated.values.push_back(value);
        }
    }

    fn missing(&mut self, name: &Name<'_>) -> Failed {
        self.fail(Error::generic(format!("Parameter '{name}' is missing")).with_path(name.text()))
    }

    /// The name in the error is the one on the command line, also for elements of a list.
    fn expects(&mut self, name: &Name<'_>, what: &str) -> Failed {
        let given = self.path(name);
        self.fail(Error::generic(format!("Parameter '{given}' expects {what}")).with_path(given))
    }

    /// The text of the scalar under `name`.
    fn scalar(&mut self, name: &Name<'_>) -> Result<&'a str, Failed> {
        let Some(list) = &self.list else {
            return match self.unvisited.get(name.text()).and_then(|repeated| repeated.values.back()) {
                Some(text) => Ok(text),
                None => Err(self.missing(name)),
            };
        };
        match self.unvisited.get(list.name).and_then(|repeated| repeated.values.front()) {
            Some(text) => Ok(text),
            None => Err(self.fail(Error::generic("Fewer list elements than expected"))),
        }
    }

    fn visited(&mut self, name: &Name<'_>) {
        if self.list.is_none() {
            self.unvisited.remove(name.text());
        }
    }

    /// An integer, which `leading` reads from the start of a text, as bits.
    fn integer<T: Copy + PartialOrd>(
        &mut self,
        name: &Name<'_>,
        kind: &str,
        leading: fn(&str) -> (Result<T, NumberError>, &str),
        bits: fn(T) -> u64,
    ) -> Result<u64, Failed> {
        if let Some(List { range: Some((current, _)), .. }) = self.list {
            return Ok(current);
        }
        let text = self.scalar(name)?;
        if let (Ok(first), rest) = leading(text) {
            if rest.is_empty() {
                self.visited(name);
                return Ok(bits(first));
            }
            if let Some(list) = &mut self.list
                && let Some((Ok(last), "")) = rest.strip_prefix('-').map(leading)
                && first <= last
                && bits(last).wrapping_sub(bits(first)) < MAX_RANGE
            {
                list.range = Some((bits(first), bits(last)));
                return Ok(bits(first));
            }
        }
        let range = if self.list.is_some() { " or range" } else { "" };
        Err(self.expects(name, &format!("{kind} value{range}")))
    }

    /// A scalar for which there is a parser.
    fn parsed<T>(
        &mut self,
        name: &Name<'_>,
        what: &str,
        parse: impl Fn(&str) -> Option<T>,
    ) -> Result<T, Failed> {
        let text = self.scalar(name)?;
        let value = parse(text).ok_or_else(|| self.expects(name, what))?;
        self.visited(name);
        Ok(value)
    }
}

impl InputVisitor for OptsInput<'_> {
    fn start_struct(&mut self, _: &Name<'_>) -> Result<(), Failed> {
        if self.depth == 0 {
            self.rewind();
        }
        self.depth += 1;
        Ok(())
    }

    fn check_struct(&mut self) -> Result<(), Failed> {
        if self.depth > 1 {
            return Ok(());
        }
        let first = self.unvisited.iter().min_by_key(|(_, repeated)| repeated.position);
        match first.map(|(name, _)| *name) {
            None => Ok(()),
            Some(name) => {
                Err(self.fail(Error::generic(format!("Invalid parameter '{name}'")).with_path(name)))
            }
        }
    }

    fn end_struct(&mut self) {
        debug_assert!(self.depth > 0, "the end of a visit does not match its start");
        self.depth = self.depth.saturating_sub(1);
    }

    fn start_list(&mut self, name: &Name<'_>) -> Result<usize, Failed> {
        if self.list.is_some() {
            return Err(self.expects(name, "no list in a list"));
        }
        let Some((&name, repeated)) = self.unvisited.get_key_value(name.text()) else {
            return Err(self.missing(name));
        };
        let room = repeated.values.len();
        self.list = Some(List { name, begun: false, range: None });
        Ok(room)
    }

    fn next_list(&mut self) -> bool {
        debug_assert!(self.list.is_some(), "next_list outside of a list");
        let Some(list) = &mut self.list else { return false };
        if !list.begun {
            list.begun = true;
            return true;
        }
        if let Some((current, last)) = list.range
            && current != last
        {
            list.range = Some((current.wrapping_add(1), last));
            return true;
        }
        list.range = None;
        let Some(repeated) = self.unvisited.get_mut(list.name) else { return false };
        repeated.values.pop_front();
        if repeated.values.is_empty() {
            self.unvisited.remove(list.name);
            return false;
        }
        true
    }

    /// Elements that were not visited are reported when the object is checked.
    fn check_list(&mut self) -> Result<(), Failed> {
        Ok(())
    }

    fn end_list(&mut self) {
        debug_assert!(self.list.is_some(), "the end of a visit does not match its start");
        self.list = None;
    }

    /// Everything is a string.
    fn start_alternate(&mut self, name: &Name<'_>) -> Result<QType, Failed> {
        self.scalar(name).map(|_| QType::QString)
    }

    fn optional(&mut self, name: &Name<'_>) -> bool {
        self.list.is_none() && self.unvisited.contains_key(name.text())
    }

    fn type_int64(&mut self, name: &Name<'_>) -> Result<i64, Failed> {
        self.integer(name, "an int64", leading_i64, i64::cast_unsigned).map(u64::cast_signed)
    }

    fn type_uint64(&mut self, name: &Name<'_>) -> Result<u64, Failed> {
        self.integer(name, "a uint64", leading_unsigned, |value| value)
    }

    fn type_size(&mut self, name: &Name<'_>) -> Result<u64, Failed> {
        self.parsed(name, "a size value", |text| parse_size(text).ok())
    }

    fn type_bool(&mut self, name: &Name<'_>) -> Result<bool, Failed> {
        self.parsed(name, "'on' or 'off'", parse_bool)
    }

    fn type_str(&mut self, name: &Name<'_>) -> Result<String, Failed> {
        self.parsed(name, "a string", |text| Some(text.into()))
    }

    fn type_number(&mut self, name: &Name<'_>) -> Result<f64, Failed> {
        self.parsed(name, "a number", parse_number)
    }

    fn type_any(&mut self, name: &Name<'_>) -> Result<Value, Failed> {
        self.type_str(name).map(Value::String)
    }

    fn type_null(&mut self, name: &Name<'_>) -> Result<(), Failed> {
        self.parsed(name, "no value", |text| text.is_empty().then_some(()))
    }

    fn type_enum(&mut self, name: &Name<'_>, table: &EnumTable) -> Result<Lookup, Failed> {
        let text = self.scalar(name)?;
        self.visited(name);
        table.admit(self, name, text, table.find(text))
    }

    fn rest(&mut self) -> Result<Map<String, Value>, Failed> {
        let rest = std::mem::take(&mut self.unvisited).into_iter();
        let last = |repeated: Repeated<'_>| repeated.values.back().copied().unwrap_or_default().into();
        Ok(rest.map(|(name, repeated)| (name.into(), last(repeated))).collect())
    }

    fn settings(&self) -> &Settings {
        self.settings
    }

    fn path(&self, name: &Name<'_>) -> String {
        self.list.as_ref().map_or(name.text(), |list| list.name).into()
    }

    fn fail(&mut self, error: Error) -> Failed {
        self.error.get_or_insert(error);
        Failed
    }

    fn take_error(&mut self) -> Option<Error> {
        self.error.take()
    }
}
