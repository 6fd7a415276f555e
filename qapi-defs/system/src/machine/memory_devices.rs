//! Memory devices.

use qapi_runtime::{Qapi, Size, UnknownBranch};

/// A DIMM or NVDIMM.
///
/// Since 2.1.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.1", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct PCDIMMDeviceInfo {
    /// Id of the device. Absent if it has none.
    pub id: Option<String>,
    /// Guest physical address.
    pub addr: i64,
    /// Bytes.
    pub size: i64,
    /// Number of the slot.
    pub slot: i64,
    /// Guest NUMA node.
    pub node: i64,
    /// QOM path of the memory backend.
    pub memdev: String,
    /// Whether it was plugged in after the start.
    pub hotplugged: bool,
    /// Whether it can be unplugged.
    pub hotpluggable: bool,
}

/// A virtio-pmem device (persistent memory).
///
/// Since 4.1.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "4.1", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct VirtioPMEMDeviceInfo {
    /// Id of the device. Absent if it has none.
    pub id: Option<String>,
    /// Guest physical address.
    pub memaddr: Size,
    /// Bytes.
    pub size: Size,
    /// QOM path of the memory backend.
    pub memdev: String,
}

/// A virtio-mem device (memory of variable size).
///
/// Since 5.1.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "5.1", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct VirtioMEMDeviceInfo {
    /// Id of the device. Absent if it has none.
    pub id: Option<String>,
    /// Guest physical address.
    pub memaddr: Size,
    /// Bytes the guest ought to use.
    pub requested_size: Size,
    /// Bytes the guest uses now.
    pub size: Size,
    /// Bytes it can have at most.
    pub max_size: Size,
    /// Step in bytes in which the size changes.
    pub block_size: Size,
    /// Guest NUMA node.
    pub node: i64,
    /// QOM path of the memory backend.
    pub memdev: String,
}

/// A section of SGX enclave memory (EPC).
///
/// Since 6.2.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "6.2", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct SgxEPCDeviceInfo {
    /// Id of the device. Absent if it has none.
    pub id: Option<String>,
    /// Guest physical address.
    pub memaddr: Size,
    /// Bytes.
    pub size: Size,
    /// Guest NUMA node. Since 7.0.
    #[qapi(since = "7.0")]
    pub node: i64,
    /// QOM path of the memory backend.
    pub memdev: String,
}

/// A Hyper-V balloon, which can also add memory.
///
/// Since 8.2.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "8.2", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct HvBalloonDeviceInfo {
    /// Id of the device. Absent if it has none.
    pub id: Option<String>,
    /// Guest physical address. Absent without a memory backend.
    pub memaddr: Option<Size>,
    /// Bytes it can add at most.
    pub max_size: Size,
    /// QOM path of the memory backend. Absent if there is none.
    pub memdev: Option<String>,
}

/// Kind of a memory device.
///
/// Since 2.1.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.1", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum MemoryDeviceInfoKind {
    /// DIMM (`pc-dimm`).
    Dimm,
    /// Non-volatile DIMM. Since 2.12.
    #[qapi(since = "2.12")]
    Nvdimm,
    /// Virtio persistent memory. Since 4.1.
    #[qapi(since = "4.1")]
    VirtioPmem,
    /// Virtio memory of variable size. Since 5.1.
    #[qapi(since = "5.1")]
    VirtioMem,
    /// SGX enclave memory. Since 6.2.
    #[qapi(since = "6.2")]
    SgxEpc,
    /// Hyper-V balloon. Since 8.2.
    #[qapi(since = "8.2")]
    HvBalloon,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// Wraps the state of a DIMM or NVDIMM.
///
/// Since 2.1.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.1", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct PCDIMMDeviceInfoWrapper {
    /// The state.
    pub data: PCDIMMDeviceInfo,
}

/// Wraps the state of a virtio-pmem device.
///
/// Since 2.1.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.1", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct VirtioPMEMDeviceInfoWrapper {
    /// The state.
    pub data: VirtioPMEMDeviceInfo,
}

/// Wraps the state of a virtio-mem device.
///
/// Since 2.1.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.1", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct VirtioMEMDeviceInfoWrapper {
    /// The state.
    pub data: VirtioMEMDeviceInfo,
}

/// Wraps the state of an SGX EPC section.
///
/// Since 6.2.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "6.2", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct SgxEPCDeviceInfoWrapper {
    /// The state.
    pub data: SgxEPCDeviceInfo,
}

/// Wraps the state of a Hyper-V balloon.
///
/// Since 8.2.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "8.2", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct HvBalloonDeviceInfoWrapper {
    /// The state.
    pub data: HvBalloonDeviceInfo,
}

/// A memory device of the VM.
///
/// Since 2.1.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.1", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct MemoryDeviceInfo {
    /// Its kind; decides on the contents of `data`.
    #[qapi(discriminator)]
    pub r#type: MemoryDeviceInfoBranch,
}

/// What `type` chooses in `MemoryDeviceInfo`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(MemoryDeviceInfoKind), from)]
pub enum MemoryDeviceInfoBranch {
    /// DIMM (`pc-dimm`).
    Dimm(Box<PCDIMMDeviceInfoWrapper>),
    /// Non-volatile DIMM. Since 2.12.
    Nvdimm(Box<PCDIMMDeviceInfoWrapper>),
    /// Virtio persistent memory. Since 4.1.
    VirtioPmem(VirtioPMEMDeviceInfoWrapper),
    /// Virtio memory of variable size. Since 5.1.
    VirtioMem(Box<VirtioMEMDeviceInfoWrapper>),
    /// SGX enclave memory. Since 6.2.
    SgxEpc(Box<SgxEPCDeviceInfoWrapper>),
    /// Hyper-V balloon. Since 8.2.
    HvBalloon(Box<HvBalloonDeviceInfoWrapper>),
    /// A value that only newer servers know, with what it adds.
    #[qapi(unrecognized)]
    Unrecognized(UnknownBranch),
}

/// A section of SGX enclave memory to be created with the machine.
///
/// Since 6.2.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "6.2", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct SgxEPC {
    /// Id of a `memory-backend-epc` object.
    pub memdev: String,
    /// Guest NUMA node. Since 7.0.
    #[qapi(since = "7.0")]
    pub node: i64,
}

/// The SGX enclave memory of a machine.
///
/// Since 6.2.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "6.2", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct SgxEPCProperties {
    /// The sections.
    pub sgx_epc: Vec<SgxEPC>,
}
