//! Enums: from name to value and back.

use qapi_schema::{Definition, EnumValue, lookup};

use crate::policy::Settings;
use crate::visitor::{InputVisitor, Lookup, OutputVisitor};
use crate::{Error, ErrorClass, Failed, Name, QapiEnum};

/// The values of an enum, ready to be looked up.
#[derive(Clone, Copy, Debug)]
pub struct EnumTable {
    /// The definition.
    pub definition: &'static Definition<'static>,
    /// The names on the wire, in the order of the schema.
    pub names: &'static [Name<'static>],
    /// The values' definitions, in the same order.
    pub values: &'static [EnumValue<'static>],
    /// Where to find a name, see [`lookup::slots`]. Empty where that does not pay.
    pub slots: &'static [u8],
    /// Whether the type has room for a value that the schema does not know.
    pub open: bool,
    /// Whether some value has a feature or a condition.
    pub guarded: bool,
}

/// An enum of `N` values: its definition, its table, and what that points to, in one static.
#[derive(Clone, Copy, Debug)]
pub struct WholeEnum<const N: usize> {
    /// Its definition.
    pub definition: Definition<'static>,
    /// Its values, for lookup.
    pub table: EnumTable,
    /// What the values are called.
    pub names: [Name<'static>; N],
    /// What they are.
    pub values: [EnumValue<'static>; N],
}

impl EnumTable {
    /// The index of the value called `text`.
    #[inline]
    pub fn find(&self, text: &str) -> Option<usize> {
        if self.slots.is_empty() {
            return self.names.iter().position(|name| name.text() == text);
        }
        let hash = lookup::hash_at(text.as_bytes(), 0, text.len());
        self.find_hashed(hash, |name| name.hash() == hash && name.stands_at(text.as_bytes(), 0, text.len()))
    }

    /// The index of the value that `text` begins with, which is `len` bytes long and has this
    /// [head](lookup::head_of).
    #[inline(always)]
    pub(crate) fn find_at(&self, text: &[u8], len: usize, head: u64) -> Option<usize> {
        self.find_hashed(lookup::hash_of(head, len), |name| name.is(text, len, head))
    }

    /// The same for one that is short, is where it is looked for first, and has neither a condition nor features.
    /// Nothing is called.
    #[inline(always)]
    pub(crate) fn plain_at(&self, text: &[u8], len: usize, head: u64) -> Option<usize> {
        const SHORT: usize = 16;
        if len > SHORT {
            return None;
        }
        let is_it = |name: &Name<'_>| name.is(text, len, head);
        let number = if self.slots.is_empty() {
            self.names.iter().position(is_it)?
        } else {
            let number = lookup::likely(self.slots, lookup::hash_of(head, len))?;
            self.names.get(number).is_some_and(is_it).then_some(number)?
        };
        (!self.guarded || is_plain(self.values.get(number)?)).then_some(number)
    }

    #[inline(always)]
    fn find_hashed(&self, hash: u32, is_it: impl Fn(&Name<'_>) -> bool) -> Option<usize> {
        if self.slots.is_empty() {
            return self.names.iter().position(is_it);
        }
        match lookup::likely(self.slots, hash) {
            Some(number) if self.names.get(number).is_some_and(&is_it) => Some(number),
            _ => lookup::find(self.slots, hash, &|number| self.names.get(number).is_some_and(&is_it)),
        }
    }

    /// Turns what was found for `text` into the visitor's answer: checks conditions and policy, keeps a
    /// value that nobody knows if visitor and type allow that, and else stores the error.
    #[inline]
    pub fn admit(
        &self,
        v: &mut dyn InputVisitor,
        name: &Name<'_>,
        text: &str,
        found: Option<usize>,
    ) -> Result<Lookup, Failed> {
        match found {
            Some(index) if !self.guarded => Ok(Lookup::Known(index)),
            _ => self.admit_guarded(v, name, text, found),
        }
    }

    /// Whether a value may be used under these settings.
    pub(crate) fn admits(&self, settings: &Settings, index: usize) -> bool {
        self.values.get(index).is_some_and(|value| {
            // Most are plain, also where some are not.
            is_plain(value)
                || settings.exists(&value.condition)
                    && settings.check_input(value.features, ErrorClass::GenericError, "value", "").is_ok()
        })
    }

    #[cold]
    fn admit_guarded(
        &self,
        v: &mut dyn InputVisitor,
        name: &Name<'_>,
        text: &str,
        found: Option<usize>,
    ) -> Result<Lookup, Failed> {
        let existing = found
            .and_then(|index| self.values.get(index).map(|value| (index, value)))
            .filter(|(_, value)| v.settings().exists(&value.condition));
        let Some((index, value)) = existing else {
            if self.open && v.is_lenient() {
                return Ok(found.map_or_else(|| Lookup::Unrecognized(text.into()), Lookup::Known));
            }
            let path = v.path(name);
            let shown = name.text_or("null");
            let error = format!("Parameter '{shown}' does not accept value '{text}'");
            return Err(v.fail(Error::generic(error).with_path(path)));
        };
        if let Err(error) = v.settings().check_input(value.features, ErrorClass::GenericError, "value", text)
        {
            let path = v.path(name);
            return Err(v.fail(error.with_path(path)));
        }
        Ok(Lookup::Known(index))
    }
}

/// Whether a value has neither a condition nor features.
#[inline(always)]
fn is_plain(value: &EnumValue<'_>) -> bool {
    value.condition.is_always() && value.features.is_empty()
}

/// Builds an enum's value from what the visitor has under `name`.
#[inline]
pub fn input_enum<T: QapiEnum>(v: &mut dyn InputVisitor, name: &Name<'_>) -> Result<T, Failed> {
    let value = match v.type_enum(name, T::TABLE)? {
        Lookup::Known(index) => T::from_index(index),
        Lookup::Unrecognized(text) => T::unrecognized(text),
    };
    value.ok_or_else(|| v.fail(Error::generic(format!("Parameter '{name}' has no such value"))))
}

/// Shows an enum's value to the visitor.
#[inline]
pub fn output_enum<T: QapiEnum>(value: &T, v: &mut dyn OutputVisitor, name: &Name<'_>) {
    match value.index() {
        Some(index) => output_value(index, T::TABLE, v, name),
        None => v.type_enum(name, &Name::new(value.name())),
    }
}

/// Shows the value with this number to the visitor.
#[inline]
pub(crate) fn output_value(index: usize, table: &EnumTable, v: &mut dyn OutputVisitor, name: &Name<'_>) {
    let is_guarded =
        table.guarded && !table.values.get(index).is_some_and(|value| value.condition.is_always());
    if (!is_guarded || !switched_off(index, table, v, name))
        && let Some(value) = table.names.get(index)
    {
        v.type_enum(name, value);
    }
}

#[cold]
fn switched_off(index: usize, table: &EnumTable, v: &mut dyn OutputVisitor, name: &Name<'_>) -> bool {
    let value = table.values.get(index).filter(|value| !v.settings().exists(&value.condition));
    let Some(EnumValue { name: value, .. }) = value else { return false };
    let path = v.path(name);
    v.fail(Error::generic(format!("Parameter '{name}' does not accept value '{value}'")).with_path(path));
    true
}

/// A copy of an enum's value.
#[inline]
pub fn copy_enum<T: QapiEnum>(value: &T) -> T {
    match value.index().and_then(T::from_index).or_else(|| T::unrecognized(value.name().into())) {
        Some(copy) => copy,
        // A value is either one of the table's or one that the enum has room for.
        None => unreachable!("an enum's value is in its table"),
    }
}

/// The value called `text`.
///
/// # Errors
/// Where there is none. What the schema does not know is refused here, also by enums that have room for it.
pub fn parse_enum<T: QapiEnum>(text: &str) -> Result<T, Error> {
    T::TABLE
        .find(text)
        .and_then(T::from_index)
        .ok_or_else(|| Error::generic(format!("invalid parameter value: {text}")))
}
