//! Types that `machine` and `machine-target` share.

use qapi_runtime::schema::Module;
use qapi_runtime::{Qapi, describe};

/// How much of a host CPU an s390x CPU is entitled to under vertical polarization.
///
/// Since 8.2.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "8.2", prefix = "S390_CPU_ENTITLEMENT", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum CpuS390Entitlement {
    /// To be chosen by QEMU.
    Auto,
    /// A low share.
    Low,
    /// A medium share.
    Medium,
    /// All, or nearly all, of it.
    High,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// The definitions of this module, in the order of the schema.
pub static MODULE: Module<'static> =
    Module { name: "machine-common", includes: &[], definitions: &[describe::ty::<CpuS390Entitlement>()] };
