//! Values that have nothing in them.

use super::JsonStream;
use crate::Name;
use crate::json::{Kind, Number};
use crate::visit::EnumTable;
use crate::visitor::Lookup;

impl JsonStream<'_> {
    #[inline(always)]
    pub(super) fn number<T>(&mut self, name: &Name<'_>, convert: impl Fn(Number) -> Option<T>) -> Option<T> {
        let at = self.value(name)?;
        let (number, end) = self.reader.number(at)?;
        let value = convert(number)?;
        self.read(end)?;
        Some(value)
    }

    /// An integer of one digit that is a member's value. Nothing is called, so that nothing is to be kept for later.
    #[inline(always)]
    pub(in crate::visitor) fn small_integer(&mut self, name: &Name<'_>) -> Option<i64> {
        let (value, end) = self.reader.small_integer(self.member_value(name)?)?;
        self.read_member(end);
        Some(value)
    }

    /// An integer of few digits that is a member's value.
    #[inline(always)]
    pub(in crate::visitor) fn large_integer(&mut self, name: &Name<'_>) -> Option<i64> {
        let (value, end) = self.reader.large_integer(self.member_value(name)?)?;
        self.read_member(end);
        Some(value)
    }

    /// A boolean that is a member's value.
    #[inline(always)]
    pub(in crate::visitor) fn plain_boolean(&mut self, name: &Name<'_>) -> Option<bool> {
        let (value, end) = self.reader.boolean(self.member_value(name)?)?;
        self.read_member(end);
        Some(value)
    }

    /// A string without escapes that is a member's value.
    #[inline(always)]
    pub(in crate::visitor) fn plain_string(&mut self, name: &Name<'_>) -> Option<String> {
        let (text, end) = self.reader.plain_string(self.member_value(name)?)?;
        self.read_member(end);
        Some(text)
    }

    /// The value of an enum that is a member's value, if it is found at once and nothing is to be known of it.
    #[inline(always)]
    pub(in crate::visitor) fn plain_known(&mut self, name: &Name<'_>, table: &EnumTable) -> Option<Lookup> {
        let (text, len, head, end) = self.reader.plain_name(self.member_value(name)?)?;
        let number = table.plain_at(text, len, head)?;
        self.read_member(end);
        Some(Lookup::Known(number))
    }

    #[inline]
    pub(in crate::visitor) fn int64(&mut self, name: &Name<'_>) -> Option<i64> {
        self.number(name, Number::as_i64)
    }

    #[inline]
    pub(in crate::visitor) fn uint64(&mut self, name: &Name<'_>) -> Option<u64> {
        self.number(name, Number::as_u64)
    }

    pub(in crate::visitor) fn float(&mut self, name: &Name<'_>) -> Option<f64> {
        self.number(name, |number| Some(number.as_f64()))
    }

    #[inline]
    pub(in crate::visitor) fn boolean(&mut self, name: &Name<'_>) -> Option<bool> {
        let at = self.value(name)?;
        let (value, end) = match self.reader.word(at)? {
            (Kind::True, end) => (true, end),
            (Kind::False, end) => (false, end),
            _ => return None,
        };
        self.read(end)?;
        Some(value)
    }

    pub(in crate::visitor) fn null(&mut self, name: &Name<'_>) -> Option<()> {
        let at = self.value(name)?;
        match self.reader.word(at)? {
            (Kind::Null, end) => self.read(end),
            _ => None,
        }
    }

    pub(in crate::visitor) fn string(&mut self, name: &Name<'_>) -> Option<String> {
        let at = self.value(name)?;
        let (text, end) = self.reader.string(at)?;
        self.read(end)?;
        Some(text.into_owned())
    }

    pub(in crate::visitor) fn known(&mut self, name: &Name<'_>, table: &EnumTable) -> Option<Lookup> {
        let at = self.value(name)?;
        let (text, len, head, end) = self.reader.plain_name(at)?;
        let number = table.find_at(text, len, head)?;
        if table.guarded && !table.admits(self.settings, number) {
            return None;
        }
        self.read(end)?;
        Some(Lookup::Known(number))
    }
}
