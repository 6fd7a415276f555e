//! Types that are called what generated code would call something else.

use ::rt::Qapi;

macro_rules! enums {
    ($($name:ident)*) => {
        $(
            /// An enum with an unlucky name.
            #[derive(Qapi, ::std::clone::Clone, ::std::marker::Copy, ::std::fmt::Debug, ::std::cmp::PartialEq)]
            #[qapi(crate(::rt))]
            pub enum $name {
                /// One.
                #[qapi(name = "self")]
                Self_,
                /// Two.
                None,
                /// Three.
                Ok,
            }
        )*
    };
}

enums!(String Vec Box Result Name Some Ok Node Error Value Default Clone2 Sized Into From Lookup Member);

/// An optional thing that is a type of its own.
#[derive(Qapi, ::std::clone::Clone, ::std::fmt::Debug, ::std::cmp::PartialEq)]
#[qapi(crate(::rt), new)]
pub struct Option {
    /// Text by another name.
    pub r#type: String,
    /// A list that is none.
    pub vec: Vec,
    /// A box.
    pub r#fn: Box,
    /// A result.
    pub result: ::std::option::Option<Result>,
    /// A name.
    pub name: Name,
    /// What is meant to be some.
    pub v: Some,
    /// A tag.
    pub tag: Ok,
    /// A node.
    pub r#in: Node,
    /// An error.
    pub r#match: Error,
    /// A value.
    pub value: Value,
    /// A kind of member.
    pub member: Member,
}

/// Branches with unlucky names.
#[derive(Qapi, ::std::clone::Clone, ::std::fmt::Debug, ::std::cmp::PartialEq)]
#[qapi(crate(::rt), branches(Lookup), from)]
pub enum Failed {
    /// One.
    #[qapi(name = "self")]
    Self_(Option),
    /// Two.
    None,
    /// Three.
    Ok,
}

/// A union with an unlucky name.
#[derive(Qapi, ::std::clone::Clone, ::std::fmt::Debug, ::std::cmp::PartialEq)]
#[qapi(crate(::rt), new)]
pub struct Union {
    /// The tag.
    #[qapi(discriminator)]
    pub lookup: Failed,
}
