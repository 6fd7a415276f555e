//! The module `common` of the schema.

use qapi_runtime::schema::Module;
use qapi_runtime::{Null, Qapi, describe};

/// Direction of an I/O request, as used when an error is reported.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.1")]
pub enum IoOperationType {
    /// data was being fetched
    Read,
    /// data was being stored
    Write,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// A switch whose setting may be left to QEMU.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.2")]
pub enum OnOffAuto {
    /// QEMU decides, depending on what host and configuration support
    Auto,
    /// force it on
    On,
    /// force it off
    Off,
}

/// A switch with a third, in-between setting (for example a split interrupt controller, partly in
/// the kernel and partly in QEMU).
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.6")]
pub enum OnOffSplit {
    /// fully on
    On,
    /// fully off
    Off,
    /// divided between two implementations
    Split,
}

/// A string or JSON `null`. Used where `null` has to mean something other than leaving the member
/// out (for example "clear it" as opposed to "keep it").
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(alternate, since = "2.10", from)]
pub enum StrOrNull {
    /// a string
    S(::std::string::String),
    /// JSON `null`, no string at all
    N(Null),
}

/// Which PCI base address register (BAR) a device feature lives in.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.12")]
pub enum OffAutoPCIBAR {
    /// do without the feature
    Off,
    /// QEMU picks a free BAR
    Auto,
    /// place it in BAR 0
    Bar0,
    /// place it in BAR 1
    Bar1,
    /// place it in BAR 2
    Bar2,
    /// place it in BAR 3
    Bar3,
    /// place it in BAR 4
    Bar4,
    /// place it in BAR 5
    Bar5,
}

/// Speed of a PCI Express link, in gigatransfers per second and lane.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "4.0", exceptions(member_names))]
pub enum PCIELinkSpeed {
    /// 2.5 GT/s (PCIe generation 1)
    #[qapi(name = "2_5")]
    _2_5,
    /// 5 GT/s (generation 2)
    #[qapi(name = "5")]
    _5,
    /// 8 GT/s (generation 3)
    #[qapi(name = "8")]
    _8,
    /// 16 GT/s (generation 4)
    #[qapi(name = "16")]
    _16,
    /// 32 GT/s (generation 5)
    #[qapi(name = "32")]
    _32,
    /// 64 GT/s (generation 6)
    #[qapi(name = "64")]
    _64,
}

/// Width of a PCI Express link, as a count of lanes.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "4.0")]
pub enum PCIELinkWidth {
    /// one lane
    #[qapi(name = "1")]
    _1,
    /// two lanes
    #[qapi(name = "2")]
    _2,
    /// four lanes
    #[qapi(name = "4")]
    _4,
    /// eight lanes
    #[qapi(name = "8")]
    _8,
    /// twelve lanes
    #[qapi(name = "12")]
    _12,
    /// sixteen lanes
    #[qapi(name = "16")]
    _16,
    /// thirty-two lanes
    #[qapi(name = "32")]
    _32,
}

/// NUMA placement policy for guest memory on the host; the node list comes from the memory backend.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.1")]
pub enum HostMemPolicy {
    /// no policy of its own; the host kernel places pages as usual
    Default,
    /// try the listed host node first, fall back to others when it is full
    Preferred,
    /// only ever take memory from the listed host nodes
    Bind,
    /// spread pages round-robin over the listed host nodes
    Interleave,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// Which packets of a network backend a filter gets to see.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.5")]
pub enum NetFilterDirection {
    /// both directions; what a filter uses unless told otherwise
    All,
    /// packets on their way to the backend, out of the guest
    Rx,
    /// packets coming from the backend, into the guest
    Tx,
}

/// Hot key with which the `input-linux` object switches keyboard and mouse between host and guest.
/// Where two keys are named they are pressed together.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "4.0")]
pub enum GrabToggleKeys {
    /// left and right Ctrl
    CtrlCtrl,
    /// left and right Alt
    AltAlt,
    /// left and right Shift
    ShiftShift,
    /// left and right Meta (Windows) key
    MetaMeta,
    /// Scroll Lock alone
    Scrolllock,
    /// Ctrl and Scroll Lock
    CtrlScrolllock,
}

/// Output of a command that is made for reading, not for parsing.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "6.2", new)]
pub struct HumanReadableText {
    /// the text, possibly of several lines; its layout may change in any release
    pub human_readable_text: ::std::string::String,
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
