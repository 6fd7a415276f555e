//! What definitions are made of. These functions have no lifetimes to infer, and leave out what is seldom said: so the
//! code that calls them is quick to compile.

use qapi_schema::check::shape::TypeFacts;
use qapi_schema::{
    Arguments, Branch, Command, Condition, Definition, Exceptions, Kind, Member, Struct, TypeRef,
};

use crate::visit::MemberType;

/// A definition of which there is no more to say: it is there always, has no features, and breaks no rule.
pub const fn define(
    name: &'static str,
    doc: &'static str,
    since: Option<&'static str>,
    kind: Kind<'static>,
) -> Definition<'static> {
    Definition {
        name,
        doc,
        since,
        condition: Condition::Always,
        features: &[],
        exceptions: Exceptions::NONE,
        kind,
    }
}

/// A struct without a base. As with all that follow, its members are put in later.
pub const PLAIN: Kind<'static> = Kind::Struct(Struct { base: None, members: &[] });

/// A struct with a base of this name.
pub const fn structure(base: &'static str) -> Kind<'static> {
    Kind::Struct(Struct { base: Some(base), members: &[] })
}

/// A command without flags.
pub const fn command(arguments: Arguments<'static>, returns: Option<TypeRef<'static>>) -> Command<'static> {
    Command {
        arguments,
        boxed: false,
        returns,
        allow_oob: false,
        allow_preconfig: false,
        coroutine: false,
        success_response: true,
        gen_: true,
    }
}

/// A member of which there is no more to say: it is there always, and as long as its owner.
pub const fn member(name: &'static str, doc: &'static str, of: MemberType) -> Member<'static> {
    Member::new(name, doc, of.facts.ty, of.optional)
}

/// The type of a member that is there, whatever its field is.
pub const fn required(facts: TypeFacts<'static>) -> MemberType {
    MemberType { facts, optional: false }
}

/// The type of a member that goes by another name, as one type of Rust stands for two of QAPI's.
pub const fn spelled(name: &'static str, of: MemberType) -> MemberType {
    let ty = TypeRef { name, ..of.facts.ty };
    MemberType { facts: TypeFacts { ty, ..of.facts }, ..of }
}

/// A branch that is there always.
pub const fn branch(name: &'static str, doc: &'static str, ty: TypeRef<'static>) -> Branch<'static> {
    Branch { name, doc, condition: Condition::Always, ty }
}
