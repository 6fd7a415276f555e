//! Attributes of fields.

use darling::FromAttributes;
use darling::util::Flag;
use syn::Ident;

use super::value::{Arg, Text};
use super::{Cond, Features};

/// What `#[qapi(...)]` before a field says.
#[derive(Default, FromAttributes)]
#[darling(attributes(qapi), default)]
pub(crate) struct MemberAttrs {
    pub(crate) name: Option<Text>,
    pub(crate) since: Option<Text>,
    pub(crate) features: Features,
    pub(crate) cond: Cond,
    pub(crate) required: Flag,
    #[darling(rename = "type")]
    pub(crate) ty: Option<Arg<Ident>>,
    pub(crate) base: Flag,
    pub(crate) discriminator: Flag,
    pub(crate) rest: Flag,
}
