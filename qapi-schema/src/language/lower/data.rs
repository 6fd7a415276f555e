//! Members, values and branches.

use std::fmt;

use super::Lowering;
use super::keys::Keys;
use crate::check::{Part, Place};
use crate::language::value::{Entry, Object, Value};
use crate::{Branch, Condition, EnumValue, Member, TypeRef};

const MEMBER: Keys = Keys { required: &["type"], optional: &["if", "features"] };
const BRANCH: Keys = Keys { required: &["type"], optional: &["if"] };
const VALUE: Keys = Keys { required: &["name"], optional: &["if", "features"] };

/// Reads a type.
type Read<'l, 'a> = fn(&mut Lowering<'l, 'a>, &Value<'_>, fmt::Arguments<'_>, Place) -> TypeRef<'a>;

impl<'l, 'a> Lowering<'l, 'a> {
    /// The members that are written under the key `key`.
    pub(super) fn members(&mut self, object: &Object<'_>, key: &str) -> &'a [Member<'a>] {
        let mut members = Vec::with_capacity(object.entries.len());
        for (i, entry) in object.entries.iter().enumerate() {
            members.push(self.member(entry, key, |part| Place::Member(i, part)));
        }
        self.arena.slice(&members)
    }

    fn member(&mut self, entry: &Entry<'_>, key: &str, place: impl Fn(Part) -> Place) -> Member<'a> {
        let source = format_args!("'{key}' member '{}'", entry.key);
        let (name, optional) = match entry.key.strip_prefix('*') {
            Some(name) => (name, true),
            None => (entry.key, false),
        };
        let described = self.docs.member(name);
        let object = entry.value.as_object();
        let ty = self.long_or_short(entry, MEMBER, source, &place, Self::type_or_list);
        let condition = match object {
            Some(object) => self.condition(object, source, place(Part::Condition)),
            None => Condition::Always,
        };
        let features = match object {
            Some(object) => self.features(object, |j, part| match part {
                Part::Condition => place(Part::FeatureCondition(j)),
                _ => place(Part::Feature(j)),
            }),
            None => &[],
        };
        let name = self.arena.text(name);
        Member { name, doc: described.doc, since: described.since, condition, features, ty, optional }
    }

    /// The type of something that is either just a type, or an object with a key `type`.
    fn long_or_short(
        &mut self,
        entry: &Entry<'_>,
        keys: Keys,
        source: fmt::Arguments<'_>,
        place: impl Fn(Part) -> Place,
        read: Read<'l, 'a>,
    ) -> TypeRef<'a> {
        let value = match entry.value.as_object() {
            Some(object) => {
                self.keys(object, keys, source, place(Part::Whole), entry.key_span);
                object.get("type")
            }
            None => Some(&entry.value),
        };
        match value {
            Some(value) => read(self, value, source, place(Part::Type)),
            None => TypeRef::named(""),
        }
    }

    /// The branches of a union, or of an alternate, which may be lists.
    pub(super) fn branches(&mut self, object: &Object<'_>, lists: bool) -> &'a [Branch<'a>] {
        let mut branches = Vec::with_capacity(object.entries.len());
        for (i, entry) in object.entries.iter().enumerate() {
            let source = format_args!("'data' member '{}'", entry.key);
            let place = |part| Place::Branch(i, part);
            let read: Read<'l, 'a> = if lists { Self::type_or_list } else { Self::type_name };
            let ty = self.long_or_short(entry, BRANCH, source, place, read);
            let condition = match entry.value.as_object() {
                Some(object) => self.condition(object, source, place(Part::Condition)),
                None => Condition::Always,
            };
            let name = self.arena.text(entry.key);
            branches.push(Branch { name, doc: self.docs.member(name).doc, condition, ty });
        }
        self.arena.slice(&branches)
    }

    /// The values of an enum.
    pub(super) fn values(&mut self, list: &[Value<'_>]) -> &'a [EnumValue<'a>] {
        let mut values = Vec::with_capacity(list.len());
        for (i, value) in list.iter().enumerate() {
            values.push(self.value(value, |part| Place::Value(i, part)));
        }
        self.arena.slice(&values)
    }

    fn value(&mut self, value: &Value<'_>, place: impl Fn(Part) -> Place) -> EnumValue<'a> {
        let name = self.name(value, VALUE, format_args!("'data' member"), place(Part::Name));
        let described = self.docs.member(name);
        let (condition, features) = match value.as_object() {
            Some(object) => {
                let source = format_args!("'data' member '{name}'");
                let condition = self.condition(object, source, place(Part::Condition));
                let features = self.features(object, |j, part| match part {
                    Part::Condition => place(Part::FeatureCondition(j)),
                    _ => place(Part::Feature(j)),
                });
                (condition, features)
            }
            None => (Condition::Always, &[] as &[_]),
        };
        EnumValue { name, doc: described.doc, since: described.since, condition, features }
    }
}
