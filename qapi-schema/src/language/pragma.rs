//! Pragmas: what a schema demands, and whom it excuses.

use std::collections::HashSet;

use super::diagnostic::Diagnostics;
use super::source::Span;
use super::value::{Entry, Value};
use crate::{Exceptions, MetaKind};

/// The pragmas of a schema. They hold for all of its files, and a later one replaces an earlier one.
#[derive(Clone, Debug, Default)]
pub(super) struct Pragmas<'a> {
    pub(super) doc_required: bool,
    command_names: HashSet<&'a str>,
    command_returns: HashSet<&'a str>,
    documentation: HashSet<&'a str>,
    member_names: HashSet<&'a str>,
}

impl<'a> Pragmas<'a> {
    /// Takes in a pragma directive. `directive` is the place of the whole.
    pub(super) fn directive(&mut self, value: &Value<'a>, directive: Span, sink: &mut Diagnostics) {
        let Some(object) = value.as_object() else {
            sink.error(directive, "value of 'pragma' must be an object");
            return;
        };
        for entry in object.entries {
            self.one(entry, sink);
        }
    }

    fn one(&mut self, entry: &Entry<'a>, sink: &mut Diagnostics) {
        let list = match entry.key {
            "doc-required" => {
                match entry.value.as_bool() {
                    Some(required) => self.doc_required = required,
                    None => sink.error(entry.value.span, "pragma 'doc-required' must be boolean"),
                }
                return;
            }
            "command-name-exceptions" => &mut self.command_names,
            "command-returns-exceptions" => &mut self.command_returns,
            "documentation-exceptions" => &mut self.documentation,
            "member-name-exceptions" => &mut self.member_names,
            unknown => {
                sink.error(entry.key_span, format!("unknown pragma '{unknown}'"));
                return;
            }
        };
        let names: Option<HashSet<&'a str>> =
            entry.value.as_list().and_then(|values| values.iter().map(Value::as_text).collect());
        match names {
            Some(names) => *list = names,
            None => {
                sink.error(entry.value.span, format!("pragma {} must be a list of strings", entry.key));
            }
        }
    }

    /// The rules from which the definition of this kind and name is excused.
    pub(super) fn exceptions(&self, meta: MetaKind, name: &str) -> Exceptions {
        let is_command = meta == MetaKind::Command;
        Exceptions {
            command_name: is_command && self.command_names.contains(name),
            member_names: meta.is_type() && self.member_names.contains(name),
            returns: is_command && self.command_returns.contains(name),
            documentation: self.documentation.contains(name),
        }
    }
}
