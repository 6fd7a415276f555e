//! Types for all modules.

use qapi_runtime::schema::Module;
use qapi_runtime::{Null, Qapi, describe};

pub use qapi_runtime::qmp::protocol::common::HumanReadableText;

/// Direction of an I/O request, as used when an error is reported.
///
/// Since 2.1.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.1", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum IoOperationType {
    /// Data was being fetched.
    Read,
    /// Data was being stored.
    Write,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// A switch whose setting may be left to QEMU.
///
/// Since 2.2.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.2", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum OnOffAuto {
    /// QEMU decides, depending on what host and configuration support.
    Auto,
    /// Force it on.
    On,
    /// Force it off.
    Off,
}

/// A switch with a third, in-between setting (for example a split interrupt controller, partly in
/// the kernel and partly in QEMU).
///
/// Since 2.6.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.6", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum OnOffSplit {
    /// Fully on.
    On,
    /// Fully off.
    Off,
    /// Divided between two implementations.
    Split,
}

/// A string or JSON `null`. Used where `null` has to mean something other than leaving the member
/// out (for example "clear it" as opposed to "keep it").
///
/// Since 2.10.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(alternate, since = "2.10", from, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum StrOrNull {
    /// A string.
    S(String),
    /// JSON `null`, no string at all.
    N(Null),
}

/// Which PCI base address register (BAR) a device feature lives in.
///
/// Since 2.12.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.12", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum OffAutoPCIBAR {
    /// Do without the feature.
    Off,
    /// QEMU picks a free BAR.
    Auto,
    /// Place it in BAR 0.
    Bar0,
    /// Place it in BAR 1.
    Bar1,
    /// Place it in BAR 2.
    Bar2,
    /// Place it in BAR 3.
    Bar3,
    /// Place it in BAR 4.
    Bar4,
    /// Place it in BAR 5.
    Bar5,
}

/// Speed of a PCI Express link, in gigatransfers per second and lane.
///
/// Since 4.0.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "4.0", exceptions(member_names), doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum PCIELinkSpeed {
    /// 2.5 GT/s (PCIe generation 1).
    ///
    /// On the wire: `2_5`.
    #[qapi(name = "2_5")]
    _2_5,
    /// 5 GT/s (generation 2). On the wire: `5`.
    #[qapi(name = "5")]
    _5,
    /// 8 GT/s (generation 3). On the wire: `8`.
    #[qapi(name = "8")]
    _8,
    /// 16 GT/s (generation 4). On the wire: `16`.
    #[qapi(name = "16")]
    _16,
    /// 32 GT/s (generation 5). On the wire: `32`.
    #[qapi(name = "32")]
    _32,
    /// 64 GT/s (generation 6). On the wire: `64`.
    #[qapi(name = "64")]
    _64,
}

/// Width of a PCI Express link, as a count of lanes.
///
/// Since 4.0.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "4.0", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum PCIELinkWidth {
    /// One lane. On the wire: `1`.
    #[qapi(name = "1")]
    _1,
    /// Two lanes. On the wire: `2`.
    #[qapi(name = "2")]
    _2,
    /// Four lanes. On the wire: `4`.
    #[qapi(name = "4")]
    _4,
    /// Eight lanes. On the wire: `8`.
    #[qapi(name = "8")]
    _8,
    /// Twelve lanes. On the wire: `12`.
    #[qapi(name = "12")]
    _12,
    /// Sixteen lanes. On the wire: `16`.
    #[qapi(name = "16")]
    _16,
    /// Thirty-two lanes. On the wire: `32`.
    #[qapi(name = "32")]
    _32,
}

/// NUMA placement policy for guest memory on the host; the node list comes from the memory backend.
///
/// Since 2.1.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.1", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum HostMemPolicy {
    /// No policy of its own; the host kernel places pages as usual.
    Default,
    /// Try the listed host node first, fall back to others when it is full.
    Preferred,
    /// Only ever take memory from the listed host nodes.
    Bind,
    /// Spread pages round-robin over the listed host nodes.
    Interleave,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// Which packets of a network backend a filter gets to see.
///
/// Since 2.5.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.5", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum NetFilterDirection {
    /// Both directions; what a filter uses unless told otherwise.
    All,
    /// Packets on their way to the backend, out of the guest.
    Rx,
    /// Packets coming from the backend, into the guest.
    Tx,
}

/// Hot key with which the `input-linux` object switches keyboard and mouse between host and guest.
/// Where two keys are named they are pressed together.
///
/// Since 4.0.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "4.0", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum GrabToggleKeys {
    /// Left and right Ctrl.
    CtrlCtrl,
    /// Left and right Alt.
    AltAlt,
    /// Left and right Shift.
    ShiftShift,
    /// Left and right Meta (Windows) key.
    MetaMeta,
    /// Scroll Lock alone.
    Scrolllock,
    /// Ctrl and Scroll Lock.
    CtrlScrolllock,
}

/// The definitions of this module, in the order of the schema.
pub static MODULE: Module<'static> = Module {
    name: "common",
    includes: &[],
    definitions: &[
        describe::ty::<IoOperationType>(),
        describe::ty::<OnOffAuto>(),
        describe::ty::<OnOffSplit>(),
        describe::ty::<StrOrNull>(),
        describe::ty::<OffAutoPCIBAR>(),
        describe::ty::<PCIELinkSpeed>(),
        describe::ty::<PCIELinkWidth>(),
        describe::ty::<HostMemPolicy>(),
        describe::ty::<NetFilterDirection>(),
        describe::ty::<GrabToggleKeys>(),
        describe::ty::<HumanReadableText>(),
    ],
};
