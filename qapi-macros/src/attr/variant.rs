//! Attributes of variants.

use darling::FromAttributes;
use darling::util::Flag;

use super::value::Text;
use super::{Cond, Features};

/// What `#[qapi(...)]` before a variant says.
#[derive(Default, FromAttributes)]
#[darling(attributes(qapi), default)]
pub(crate) struct VariantAttrs {
    pub(crate) name: Option<Text>,
    pub(crate) since: Option<Text>,
    pub(crate) features: Features,
    pub(crate) cond: Cond,
    pub(crate) unrecognized: Flag,
    pub(crate) rest: Flag,
}
