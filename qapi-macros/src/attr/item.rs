//! Attributes of items.

use darling::util::{Flag, SpannedValue};
use darling::{FromAttributes, FromMeta};
use proc_macro2::Ident;

use super::value::{Arg, Text};
use super::{Cond, Features};

/// What `#[qapi(...)]` before an item says.
#[derive(Default, FromAttributes)]
#[darling(attributes(qapi), default)]
pub(crate) struct ItemAttrs {
    // What any definition may say.
    pub(crate) name: Option<Text>,
    pub(crate) rename_all: Option<RenameAll>,
    pub(crate) since: Option<Text>,
    pub(crate) features: Features,
    pub(crate) cond: Cond,
    pub(crate) exceptions: ExceptionsAttr,
    #[darling(rename = "crate")]
    pub(crate) krate: Option<Arg<syn::Path>>,
    pub(crate) doc_required: Flag,

    // What else is to be generated.
    pub(crate) serde: Flag,
    pub(crate) new: Flag,
    pub(crate) from: Flag,
    pub(crate) recursive: Flag,

    // What it is.
    pub(crate) alternate: Flag,
    pub(crate) command: Flag,
    pub(crate) event: Flag,
    pub(crate) branches: Option<Arg<syn::Path>>,

    // What only some kinds may say.
    pub(crate) base: Option<Arg<syn::Path>>,
    pub(crate) prefix: Option<Text>,
    pub(crate) boxed: Flag,
    pub(crate) returns: Option<Arg<syn::Type>>,
    pub(crate) allow_oob: Flag,
    pub(crate) allow_preconfig: Flag,
    pub(crate) coroutine: Flag,
    pub(crate) success_response: Option<SpannedValue<bool>>,
    #[darling(rename = "gen")]
    pub(crate) gen_: Option<SpannedValue<bool>>,
    pub(crate) rate_limit: Option<RateLimitAttr>,
}

/// The style of wire names.
#[derive(Clone, Copy, PartialEq, Eq, FromMeta)]
#[darling(rename_all = "snake_case")]
pub(crate) enum RenameAll {
    #[darling(rename = "kebab-case")]
    KebabCase,
    SnakeCase,
    #[darling(rename = "verbatim")]
    Verbatim,
}

/// `exceptions(member_names, returns, ...)`
#[derive(Default, FromMeta)]
#[darling(default)]
pub(crate) struct ExceptionsAttr {
    pub(crate) command_name: Flag,
    pub(crate) member_names: Flag,
    pub(crate) returns: Flag,
    pub(crate) documentation: Flag,
}

/// `rate_limit(ms = 1000, key(node_name))`
#[derive(Clone, FromMeta)]
pub(crate) struct RateLimitAttr {
    pub(crate) ms: SpannedValue<u32>,
    #[darling(default)]
    pub(crate) key: Option<Arg<Ident>>,
}
