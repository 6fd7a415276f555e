//! Objects as they are on the wire: bases folded in, every case of a discriminator spelt out.

use std::collections::HashSet;

use super::{Index, Reason, Unresolved};
use crate::{Arguments, Branch, Condition, Definition, Kind, Member, TypeRef, Union, UnionBase};

/// An object with everything that it takes from elsewhere.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Object<'a> {
    /// The members that are always there, those of the base first.
    pub members: Vec<&'a Member<'a>>,
    /// What depends on a discriminator, where there is one.
    pub variants: Option<Variants<'a>>,
}

/// The part of an object that depends on the value of one of its members.
#[derive(Clone, Debug, PartialEq)]
pub struct Variants<'a> {
    /// The discriminator.
    pub tag: &'a Member<'a>,
    /// What each of its values adds: first the branches in the schema's order, then the values without a
    /// branch in the enum's.
    pub cases: Vec<Case<'a>>,
}

/// What one value of a discriminator adds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Case<'a> {
    /// The value.
    pub name: &'a str,
    /// When the branch exists; without a branch, when the value does.
    pub condition: Condition<'a>,
    /// The object whose members it adds; `q_empty` for a value without a branch.
    pub ty: TypeRef<'a>,
}

impl<'a> Object<'a> {
    /// The member of this name among those that are always there.
    pub fn member(&self, name: &str) -> Option<&'a Member<'a>> {
        self.members.iter().copied().find(|m| m.name == name)
    }
}

impl<'a> Index<'a> {
    /// The object that a struct or a union describes.
    ///
    /// # Errors
    /// Where `definition` is of another kind, or uses a name that does not stand for what is needed.
    pub fn object(&self, definition: &Definition<'a>) -> Result<Object<'a>, Unresolved> {
        match &definition.kind {
            Kind::Struct(_) => {
                Ok(Object { members: self.struct_members(definition, definition)?, variants: None })
            }
            Kind::Union(union) => self.union(definition, union),
            _ => Err(Unresolved::new(definition.name, Reason::NotAnObject(definition.name.into()))),
        }
    }

    /// The object that a command takes or an event carries. `owner` is that command or event.
    ///
    /// # Errors
    /// As for [`object`](Index::object).
    pub fn arguments(
        &self,
        owner: &Definition<'a>,
        arguments: &Arguments<'a>,
    ) -> Result<Object<'a>, Unresolved> {
        match *arguments {
            Arguments::None => Ok(Object::default()),
            Arguments::Inline(members) => Ok(Object { members: members.iter().collect(), variants: None }),
            Arguments::Named(name) => self.object(self.resolve_type(owner, name)?),
        }
    }

    fn union(&self, definition: &Definition<'a>, union: &Union<'a>) -> Result<Object<'a>, Unresolved> {
        let fail = |reason| Unresolved::new(definition.name, reason);
        let members = match union.base {
            UnionBase::Named(base) => {
                self.struct_members(definition, self.resolve_type(definition, base)?)?
            }
            UnionBase::Inline(members) => members.iter().collect(),
        };
        let Some(tag) = members.iter().copied().find(|m| m.name == union.discriminator) else {
            return Err(fail(Reason::NoDiscriminator(union.discriminator.into())));
        };
        let values = match self.find_type(tag.ty.name).map(|d| d.kind) {
            Some(Kind::Enum(values)) => values,
            None if tag.ty.builtin().is_none() => {
                return Err(fail(Reason::UnknownType(tag.ty.name.into())));
            }
            _ => return Err(fail(Reason::NotAnEnum(tag.ty.name.into()))),
        };
        let mut cases: Vec<_> = union.branches.iter().map(Case::from).collect();
        let covered: HashSet<&str> = cases.iter().map(|case| case.name).collect();
        let uncovered = values.values.iter().filter(|value| !covered.contains(value.name));
        cases.extend(uncovered.map(|value| Case {
            name: value.name,
            condition: value.condition,
            ty: TypeRef::EMPTY,
        }));
        Ok(Object { members, variants: Some(Variants { tag, cases }) })
    }

    /// The members of a struct, those of its bases first.
    fn struct_members(
        &self,
        user: &Definition<'a>,
        definition: &Definition<'a>,
    ) -> Result<Vec<&'a Member<'a>>, Unresolved> {
        let mut chain: Vec<&'a [Member<'a>]> = Vec::new();
        let mut current = *definition;
        loop {
            let Kind::Struct(object) = current.kind else {
                return Err(Unresolved::new(user.name, Reason::NotAStruct(current.name.into())));
            };
            // A chain without a cycle has no more links than there are types.
            if chain.len() > self.type_count() {
                return Err(Unresolved::new(user.name, Reason::BaseCycle(current.name.into())));
            }
            chain.push(object.members);
            match object.base {
                Some(base) => current = *self.resolve_type(&current, base)?,
                None => return Ok(chain.into_iter().rev().flatten().collect()),
            }
        }
    }
}

impl<'a> From<&Branch<'a>> for Case<'a> {
    fn from(branch: &Branch<'a>) -> Case<'a> {
        Case { name: branch.name, condition: branch.condition, ty: branch.ty }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{EnumValue, Enumeration, Exceptions, Module, Schema, Struct};

    fn definition<'a>(name: &'a str, kind: Kind<'a>) -> Definition<'a> {
        let (condition, exceptions) = (Condition::Always, Exceptions::NONE);
        Definition { name, doc: "", since: None, condition, features: &[], exceptions, kind }
    }

    fn member<'a>(name: &'a str, ty: &'a str) -> Member<'a> {
        let (condition, ty) = (Condition::Always, TypeRef::named(ty));
        Member { name, doc: "", since: None, condition, features: &[], ty, optional: false }
    }

    fn base_of<'a>(base: &'a str, members: &'a [Member<'a>]) -> Kind<'a> {
        Kind::Struct(Struct { base: Some(base), members })
    }

    fn object_of(definitions: &[&Definition<'_>]) -> Result<Vec<String>, String> {
        let modules = [Module { name: "test", includes: &[], definitions }];
        let index = Index::new(&Schema { modules: &modules });
        let object = index.object(definitions[0]).map_err(|e| e.to_string())?;
        let mut found: Vec<_> = object.members.iter().map(|m| m.name.to_owned()).collect();
        for case in object.variants.iter().flat_map(|v| &v.cases) {
            found.push(format!("{}={}", case.name, case.ty));
        }
        Ok(found)
    }

    #[test]
    fn base_members_come_first() {
        let (a, b, c) = ([member("a", "int")], [member("b", "int")], [member("c", "int")]);
        let top = definition("Top", base_of("Middle", &c));
        let middle = definition("Middle", base_of("Bottom", &b));
        let bottom = definition("Bottom", Kind::Struct(Struct { base: None, members: &a }));
        assert_eq!(object_of(&[&top, &middle, &bottom]).unwrap(), ["a", "b", "c"]);
        assert_eq!(object_of(&[&top, &middle]).unwrap_err(), "in `Middle`: no type is called `Bottom`");
    }

    #[test]
    fn base_cycle_ends() {
        let (one, two) = (definition("One", base_of("Two", &[])), definition("Two", base_of("One", &[])));
        assert!(object_of(&[&one, &two]).unwrap_err().contains("leads back to itself"));
    }

    #[test]
    fn values_without_a_branch_follow() {
        let value =
            |name| EnumValue { name, doc: "", since: None, condition: Condition::Always, features: &[] };
        let values = [value("one"), value("two"), value("three")];
        let kinds = definition("Kind", Kind::Enum(Enumeration { values: &values, prefix: None }));
        let branches =
            [Branch { name: "three", doc: "", condition: Condition::Always, ty: TypeRef::named("Three") }];
        let members = [member("kind", "Kind"), member("size", "size")];
        let union = |discriminator| {
            definition(
                "Choice",
                Kind::Union(Union { base: UnionBase::Inline(&members), discriminator, branches: &branches }),
            )
        };
        let found = object_of(&[&union("kind"), &kinds]).unwrap();
        assert_eq!(found, ["kind", "size", "three=Three", "one=q_empty", "two=q_empty"]);
        let error = object_of(&[&union("sort"), &kinds]).unwrap_err();
        assert_eq!(error, "in `Choice`: the discriminator `sort` is not a member");
        let error = object_of(&[&union("size"), &kinds]).unwrap_err();
        assert_eq!(error, "in `Choice`: the discriminator's type `size` is not an enum");
    }
}
