//! The rules of QAPI.
//!
//! They come in two layers. What one definition shows by itself is checked by [`definition`], which a derive
//! macro and the loader of schema files both call. What needs other definitions (bases, discriminators, the
//! types of branches) is checked by the `const fn`s of [`shape`], which compiled-in schemas evaluate at
//! compile time, and which the loader calls once it knows what every name stands for.
//!
//! The words of a [`Problem`] and of a [`Fault`](shape::Fault) are those of QEMU's generator, since people
//! search for them.

mod alternate;
mod clash;
mod command;
pub(crate) mod condition;
mod documentation;
mod enumeration;
mod feature;
mod flags;
mod member;
mod naming;
mod problem;
mod rule;
mod schema;
pub mod shape;
mod union;

pub use documentation::documentation;
#[cfg(feature = "language")]
pub(crate) use documentation::lacks;
pub use naming::taken;
pub use problem::{Flag, Part, Place, Problem};
pub use rule::Rule;
pub use schema::{Breach, schema};
#[cfg(feature = "language")]
pub(crate) use schema::{Entry, Found, Together};

use crate::{Command, Definition, Event, Kind, Member};

/// Where the checks put what they find.
pub type Report<'r> = &'r mut dyn FnMut(Problem);

/// Checks all that `definition` shows by itself: its [form()] and its [clashes()].
///
/// ```
/// use qapi_schema::check::{self, Part, Place};
/// use qapi_schema::{Condition, Definition, EnumValue, Enumeration, Exceptions, Kind};
///
/// let value = |name| EnumValue { name, doc: "", since: None, condition: Condition::Always, features: &[] };
/// let values = [value("one"), value("Two")];
/// let definition = Definition {
///     name: "Number",
///     doc: "",
///     since: None,
///     condition: Condition::Always,
///     features: &[],
///     exceptions: Exceptions::NONE,
///     kind: Kind::Enum(Enumeration { values: &values, prefix: None }),
/// };
/// let mut problems = Vec::new();
/// check::definition(&definition, &mut |problem| problems.push(problem));
/// assert_eq!(problems.len(), 1);
/// assert_eq!(problems[0].place, Place::Value(1, Part::Name));
/// assert_eq!(problems[0].message, "name of 'data' member 'Two' must not use uppercase or '_'");
/// ```
pub fn definition(definition: &Definition<'_>, report: Report<'_>) {
    form(definition, report);
    clashes(definition, report);
}

/// Checks names, conditions and flags, each part of the definition by itself.
pub fn form(definition: &Definition<'_>, report: Report<'_>) {
    naming::definition(definition, report);
    match &definition.kind {
        Kind::Enum(enumeration) => enumeration::form(definition, enumeration, report),
        Kind::Union(union) => {
            member::form(definition, report);
            union::form(union, report);
        }
        Kind::Alternate(alternate) => alternate::form(alternate, report),
        Kind::Command(command) => {
            flags::boxed(&command.arguments, command.boxed, report);
            member::form(definition, report);
            command::flags(command, report);
        }
        Kind::Event(event) => {
            flags::boxed(&event.data, event.boxed, report);
            member::form(definition, report);
        }
        Kind::Struct(_) => member::form(definition, report),
    }
    let meta = definition.meta();
    condition::check(&definition.condition, format_args!("{meta}"), Place::Condition, report);
    feature::form(definition.features, Place::Feature, report);
}

/// Checks that the names within the definition differ, that its features suit its kind, and that its arguments
/// do not depend on conditions that a binding cannot express.
pub fn clashes(definition: &Definition<'_>, report: Report<'_>) {
    feature::of_definition(definition, report);
    match &definition.kind {
        Kind::Enum(enumeration) => enumeration::clashes(enumeration, report),
        Kind::Union(union) => {
            member::clashes(definition, report);
            union::clashes(union, report);
        }
        Kind::Alternate(alternate) => alternate::clashes(alternate, report),
        Kind::Struct(_) => member::clashes(definition, report),
        Kind::Command(Command { boxed, .. }) | Kind::Event(Event { boxed, .. }) => {
            member::clashes(definition, report);
            flags::conditional(definition, *boxed, report);
        }
    }
}

/// The members that are written in the definition itself: a struct's own, a union's inline base, the inline
/// arguments of a command or an event.
pub const fn own_members<'a>(definition: &Definition<'a>) -> &'a [Member<'a>] {
    use crate::{Arguments, UnionBase};
    match &definition.kind {
        Kind::Struct(s) => s.members,
        Kind::Union(u) => match u.base {
            UnionBase::Inline(members) => members,
            UnionBase::Named(_) => &[],
        },
        Kind::Command(c) => match c.arguments {
            Arguments::Inline(members) => members,
            Arguments::Named(_) | Arguments::None => &[],
        },
        Kind::Event(e) => match e.data {
            Arguments::Inline(members) => members,
            Arguments::Named(_) | Arguments::None => &[],
        },
        Kind::Enum(_) | Kind::Alternate(_) => &[],
    }
}
