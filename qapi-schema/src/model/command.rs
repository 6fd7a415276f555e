//! Commands.

use crate::{Member, TypeRef};

/// A request that a client makes of a server.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Command<'a> {
    /// What it takes.
    pub arguments: Arguments<'a>,
    /// Whether the binding passes the arguments as one value. A union must be; it makes no difference on
    /// the wire.
    pub boxed: bool,
    /// What it answers; `None` stands for an empty object.
    pub returns: Option<TypeRef<'a>>,
    /// Whether it may be executed out of band.
    pub allow_oob: bool,
    /// Whether it may be executed before the machine is set up.
    pub allow_preconfig: bool,
    /// Whether its handler is a coroutine.
    pub coroutine: bool,
    /// Whether success is answered at all. False for commands after which the server may be gone.
    pub success_response: bool,
    /// Whether arguments are bound to the schema. False where the command takes members that the schema
    /// does not know.
    pub gen_: bool,
}

/// What a command takes, or what an event carries.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Arguments<'a> {
    /// Nothing.
    None,
    /// These members.
    Inline(&'a [Member<'a>]),
    /// The members of the struct or union of this name.
    Named(&'a str),
}

impl Arguments<'_> {
    /// Whether there are none, however that was written.
    pub const fn is_none(&self) -> bool {
        match self {
            Arguments::None => true,
            Arguments::Inline(members) => members.is_empty(),
            Arguments::Named(_) => false,
        }
    }
}
