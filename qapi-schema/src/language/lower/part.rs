//! Features, and the types of members.

use std::fmt;

use super::Lowering;
use super::keys::Keys;
use crate::check::{Part, Place};
use crate::language::value::{Object, Value, ValueKind};
use crate::{Condition, Feature, TypeRef};

const FEATURE: Keys = Keys { required: &["name"], optional: &["if"] };

impl<'a> Lowering<'_, 'a> {
    /// The features of an object with an optional key of that name. `place` maps a feature's number and part to
    /// its place.
    pub(super) fn features(
        &mut self,
        object: &Object<'_>,
        place: impl Fn(usize, Part) -> Place,
    ) -> &'a [Feature<'a>] {
        let Some(value) = object.get("features") else { return &[] };
        let Some(values) = value.as_list() else {
            self.error(place(0, Part::Name), value.span, "'features' must be an array");
            return &[];
        };
        let mut features = Vec::with_capacity(values.len());
        for (i, value) in values.iter().enumerate() {
            features.push(self.feature(value, |part| place(i, part)));
        }
        self.arena.slice(&features)
    }

    fn feature(&mut self, value: &Value<'_>, place: impl Fn(Part) -> Place) -> Feature<'a> {
        let source = format_args!("'features' member");
        let name = self.name(value, FEATURE, source, place(Part::Name));
        let condition = match value.as_object() {
            Some(object) => self.condition(object, format_args!("{source} '{name}'"), place(Part::Condition)),
            None => Condition::Always,
        };
        let described = self.docs.feature(name);
        Feature { name, doc: described.doc, since: described.since, condition }
    }

    /// The name of something that is either just a name, or an object with a key `name`. Empty where it has none.
    pub(super) fn name(
        &mut self,
        value: &Value<'_>,
        keys: Keys,
        source: fmt::Arguments<'_>,
        place: Place,
    ) -> &'a str {
        let name = match value.as_object() {
            Some(object) => {
                self.keys(object, keys, source, place, value.span);
                match object.get("name") {
                    Some(name) => name,
                    None => return "",
                }
            }
            None => value,
        };
        match name.as_text() {
            Some(name) => self.arena.text(name),
            None => {
                self.error(place, name.span, format!("{source} requires a string name"));
                ""
            }
        }
    }

    /// A type's name, or a list with one.
    pub(super) fn type_or_list(
        &mut self,
        value: &Value<'_>,
        source: fmt::Arguments<'_>,
        place: Place,
    ) -> TypeRef<'a> {
        match &value.kind {
            ValueKind::Text(name) => return TypeRef::named(self.arena.text(name)),
            ValueKind::List(values) => {
                if let [element] = values
                    && let Some(name) = element.as_text()
                {
                    return TypeRef::array_of(self.arena.text(name));
                }
                self.error(place, value.span, format!("{source}: array type must contain single type name"));
            }
            ValueKind::Bool(_) | ValueKind::Object(_) => {
                self.error(place, value.span, format!("{source} should be a type name or array"));
            }
        }
        TypeRef::named("")
    }

    /// A type's name. A list with one is taken too: that it is wrong is found on the model.
    pub(super) fn type_name(
        &mut self,
        value: &Value<'_>,
        source: fmt::Arguments<'_>,
        place: Place,
    ) -> TypeRef<'a> {
        match &value.kind {
            ValueKind::Text(_) => self.type_or_list(value, source, place),
            ValueKind::List(values) if values.len() == 1 && values[0].as_text().is_some() => {
                self.type_or_list(value, source, place)
            }
            _ => {
                self.error(place, value.span, format!("{source} should be a type name"));
                TypeRef::named("")
            }
        }
    }
}
