//! Equality of what a schema says, whatever is said about it.

use std::fmt;

use crate::{Arguments, Branch, Definition, EnumValue, Feature, Kind, Member, Schema, UnionBase};

/// The first difference between the facts of two schemas.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Where it is: a module, and in it a definition.
    pub place: String,
    /// What differs there.
    pub what: &'static str,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} differs", self.place, self.what)
    }
}

impl Schema<'_> {
    /// Where two schemas differ in their facts: names, types, flags, features, conditions, exceptions, and the
    /// order of it all. Documentation, releases and rate limits are no facts.
    ///
    /// # Errors
    /// The first difference.
    pub fn same_facts(&self, other: &Schema<'_>) -> Result<(), Difference> {
        let differ = |place: &str, what| Err(Difference { place: place.to_owned(), what });
        for (a, b) in self.modules.iter().zip(other.modules) {
            if a.name != b.name {
                return differ(a.name, "the name of the module");
            }
            if a.includes != b.includes {
                return differ(a.name, "the list of included modules");
            }
            for (x, y) in a.definitions.iter().zip(b.definitions) {
                if let Err(what) = x.same_facts(y) {
                    return differ(&format!("{}: {} '{}'", a.name, x.meta(), x.name), what);
                }
            }
            if a.definitions.len() != b.definitions.len() {
                return differ(a.name, "the number of definitions");
            }
        }
        if self.modules.len() != other.modules.len() {
            return differ("the schema", "the number of modules");
        }
        Ok(())
    }
}

impl Definition<'_> {
    /// Whether two definitions have the same facts; see [`Schema::same_facts`].
    ///
    /// # Errors
    /// What differs.
    pub fn same_facts(&self, other: &Definition<'_>) -> Result<(), &'static str> {
        same(self.name == other.name, "the name")?;
        same(self.condition == other.condition, "the condition")?;
        same(all(self.features, other.features, same_feature), "the list of features")?;
        same(self.exceptions == other.exceptions, "the list of exceptions")?;
        match (&self.kind, &other.kind) {
            (Kind::Enum(a), Kind::Enum(b)) => {
                same(a.prefix == b.prefix, "the prefix")?;
                same(all(a.values, b.values, same_value), "the list of values")
            }
            (Kind::Struct(a), Kind::Struct(b)) => {
                same(a.base == b.base, "the base")?;
                same(all(a.members, b.members, same_member), "the list of members")
            }
            (Kind::Union(a), Kind::Union(b)) => {
                same(same_base(&a.base, &b.base), "the base")?;
                same(a.discriminator == b.discriminator, "the discriminator")?;
                same(all(a.branches, b.branches, same_branch), "the list of branches")
            }
            (Kind::Alternate(a), Kind::Alternate(b)) => {
                same(all(a.branches, b.branches, same_branch), "the list of branches")
            }
            (Kind::Command(a), Kind::Command(b)) => {
                same(same_arguments(&a.arguments, &b.arguments), "the list of arguments")?;
                same(a.returns == b.returns, "the type of what it returns")?;
                same(a.boxed == b.boxed, "the flag 'boxed'")?;
                same(a.allow_oob == b.allow_oob, "the flag 'allow-oob'")?;
                same(a.allow_preconfig == b.allow_preconfig, "the flag 'allow-preconfig'")?;
                same(a.coroutine == b.coroutine, "the flag 'coroutine'")?;
                same(a.success_response == b.success_response, "the flag 'success-response'")?;
                same(a.gen_ == b.gen_, "the flag 'gen'")
            }
            (Kind::Event(a), Kind::Event(b)) => {
                same(same_arguments(&a.data, &b.data), "the data")?;
                same(a.boxed == b.boxed, "the flag 'boxed'")
            }
            _ => Err("the kind"),
        }
    }
}

fn same(same: bool, what: &'static str) -> Result<(), &'static str> {
    if same { Ok(()) } else { Err(what) }
}

fn all<A, B>(a: &[A], b: &[B], same: impl Fn(&A, &B) -> bool) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
}

fn same_feature(a: &Feature<'_>, b: &Feature<'_>) -> bool {
    a.name == b.name && a.condition == b.condition
}

fn same_value(a: &EnumValue<'_>, b: &EnumValue<'_>) -> bool {
    a.name == b.name && a.condition == b.condition && all(a.features, b.features, same_feature)
}

fn same_member(a: &Member<'_>, b: &Member<'_>) -> bool {
    a.name == b.name
        && a.ty == b.ty
        && a.optional == b.optional
        && a.condition == b.condition
        && all(a.features, b.features, same_feature)
}

fn same_branch(a: &Branch<'_>, b: &Branch<'_>) -> bool {
    a.name == b.name && a.ty == b.ty && a.condition == b.condition
}

fn same_base(a: &UnionBase<'_>, b: &UnionBase<'_>) -> bool {
    match (a, b) {
        (UnionBase::Named(a), UnionBase::Named(b)) => a == b,
        (UnionBase::Inline(a), UnionBase::Inline(b)) => all(a, b, same_member),
        _ => false,
    }
}

fn same_arguments(a: &Arguments<'_>, b: &Arguments<'_>) -> bool {
    match (a, b) {
        (Arguments::Named(a), Arguments::Named(b)) => a == b,
        (Arguments::Inline(a), Arguments::Inline(b)) => all(a, b, same_member),
        (Arguments::None, Arguments::None) => true,
        // Whether an empty list is written makes no difference.
        _ => a.is_none() && b.is_none(),
    }
}
