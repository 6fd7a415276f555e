//! How images are changed.

use super::BlockdevDriver;
use qapi_defs_base::crypto::{QCryptoBlockAmendOptions, QCryptoBlockAmendOptionsLUKS};
use qapi_runtime::{Qapi, UnknownBranch};

/// Changes to a LUKS image: its key slots.
///
/// Since 5.1.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "5.1", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockdevAmendOptionsLUKS {
    /// The members of `QCryptoBlockAmendOptionsLUKS`.
    #[qapi(base)]
    pub base: QCryptoBlockAmendOptionsLUKS,
}

/// Changes to a qcow2 image. So far only the encryption keys can be changed.
///
/// Since 5.1.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "5.1", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockdevAmendOptionsQcow2 {
    /// Changes to the encryption; none when left out.
    pub encrypt: Option<QCryptoBlockAmendOptions>,
}

/// What `x-blockdev-amend` is to change.
///
/// Since 5.1.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "5.1", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockdevAmendOptions {
    /// Driver of the node, which has to be the one in use.
    #[qapi(discriminator)]
    pub driver: BlockdevAmendOptionsBranch,
}

/// What `driver` chooses in `BlockdevAmendOptions`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(BlockdevDriver), from)]
pub enum BlockdevAmendOptionsBranch {
    /// LUKS encrypted image.
    Luks(Box<BlockdevAmendOptionsLUKS>),
    /// QEMU's main image format.
    Qcow2(BlockdevAmendOptionsQcow2),
    /// A value that adds nothing.
    #[qapi(rest)]
    Rest(BlockdevDriver),
    /// A value that only newer servers know, with what it adds.
    #[qapi(unrecognized)]
    Unrecognized(UnknownBranch),
}
