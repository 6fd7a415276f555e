//! The rules that need more than one definition, as `const fn`s.
//!
//! A compiled-in schema evaluates them at compile time and a loaded one when it is loaded. Definitions name each
//! other, so each rule is given just what it looks at: of a type that may be part of a cycle the
//! [facts](TypeFacts), of bases and branches, which cannot be, the whole [`Shape`].
//!
//! Every rule answers with the first [`Fault`] it finds. [`demand`] turns one into an error of the compiler:
//!
//! ```compile_fail
//! use qapi_schema::check::shape::{self, Shape, TypeFacts};
//! use qapi_schema::{Builtin, Condition, Definition, Exceptions, Kind, Struct};
//!
//! const DEFINITION: Definition<'static> = Definition {
//!     name: "Disk",
//!     doc: "",
//!     since: None,
//!     condition: Condition::Always,
//!     features: &[],
//!     exceptions: Exceptions::NONE,
//!     kind: Kind::Struct(Struct { base: Some("int"), members: &[] }),
//! };
//! const _: () = shape::demand(&DEFINITION, shape::base(&TypeFacts::builtin(Builtin::Int)), "");
//! // error: in struct 'Disk': 'base' requires a struct type, built-in type 'int' isn't
//! ```

mod alternate;
mod arguments;
mod fault;
mod json_kinds;
mod object;
mod repeated;
mod text;
mod type_facts;
mod union;

pub use alternate::{Told, alternate};
pub use arguments::{conditional, data, returns};
pub use fault::{Fault, Words};
pub use json_kinds::JsonKinds;
pub use object::{Collision, MemberOf, base, collision, collision_with_base};
pub use repeated::{Difference, not_repeated, repeated};
pub use text::{Text, demand, fail, fail_because};
pub use type_facts::{TypeFacts, TypeKind};
pub use union::{branch_type, branch_value, discriminator, tag};

use crate::Definition;

/// A struct or a union with the shapes of the types whose members it takes in.
///
/// A type cannot take in itself, so that shapes can refer to each other by value even in constants.
#[derive(Clone, Copy, Debug)]
pub struct Shape<'a> {
    /// The struct or union. A command or event with inline arguments may stand here too.
    pub definition: &'a Definition<'a>,
    /// The shape of its base, where that is named.
    pub base: Option<&'a Shape<'a>>,
    /// The shapes of a union's branches, in their order; `None` for one that adds nothing.
    pub arms: &'a [Option<&'a Shape<'a>>],
}

impl<'a> Shape<'a> {
    /// The shape of a definition without a named base and without branches.
    pub const fn plain(definition: &'a Definition<'a>) -> Shape<'a> {
        Shape { definition, base: None, arms: &[] }
    }
}
