//! NUMA, and the features of x86 processors.

use super::CpuInstanceProperties;
use qapi_runtime::{Qapi, Size};

/// What a NUMA option defines.
///
/// Since 2.1.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.1", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum NumaOptionsType {
    /// A node.
    Node,
    /// The distance of two nodes. Since 2.10.
    #[qapi(since = "2.10")]
    Dist,
    /// Which node a CPU is in. Since 2.10.
    #[qapi(since = "2.10")]
    Cpu,
    /// Latency or bandwidth between two nodes, for the ACPI table HMAT. Since 5.0.
    #[qapi(since = "5.0")]
    HmatLb,
    /// A cache in front of a node's memory, for the ACPI table HMAT. Since 5.0.
    #[qapi(since = "5.0")]
    HmatCache,
}

/// One NUMA setting, as given by `-numa`.
///
/// Since 2.1.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.1", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct NumaOptions {
    /// What it defines; decides on the other members.
    #[qapi(discriminator)]
    pub r#type: NumaOptionsBranch,
}

/// What `type` chooses in `NumaOptions`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(NumaOptionsType), from)]
pub enum NumaOptionsBranch {
    /// A node.
    Node(Box<NumaNodeOptions>),
    /// The distance of two nodes. Since 2.10.
    Dist(NumaDistOptions),
    /// Which node a CPU is in. Since 2.10.
    Cpu(Box<NumaCpuOptions>),
    /// Latency or bandwidth between two nodes, for the ACPI table HMAT. Since 5.0.
    HmatLb(NumaHmatLBOptions),
    /// A cache in front of a node's memory, for the ACPI table HMAT. Since 5.0.
    HmatCache(NumaHmatCacheOptions),
}

/// A NUMA node of the guest.
///
/// Since 2.1.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "2.1", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct NumaNodeOptions {
    /// Number of the node. Absent: the next one, from 0.
    pub nodeid: Option<u16>,
    /// Indexes of the CPUs in it. Absent: distributed by the machine type.
    pub cpus: Option<Vec<u16>>,
    /// Size of its memory in bytes; not together with `memdev`, and only on older machine types.
    pub mem: Option<Size>,
    /// Id of the memory backend that is its memory; if one node has it, all need it.
    pub memdev: Option<String>,
    /// Node whose CPUs are nearest to this node's memory, for the ACPI table HMAT (needs the
    /// machine property `hmat`). Absent: not said. Since 5.0.
    #[qapi(since = "5.0")]
    pub initiator: Option<u16>,
}

/// The distance between two NUMA nodes.
///
/// Since 2.10.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.10", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct NumaDistOptions {
    /// Node from which memory is accessed.
    pub src: u16,
    /// Node whose memory is accessed.
    pub dst: u16,
    /// Distance, where 10 means local (only valid from a node to itself), 20 is the usual remote
    /// distance and 255 means not reachable.
    pub val: u8,
}

/// A fixed range of host physical addresses for CXL memory.
///
/// Since 7.1.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "7.1", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct CXLFixedMemoryWindowOptions {
    /// Bytes, in multiples of 256 MiB.
    pub size: Size,
    /// Bytes that go to one target before it is the next one's turn; a power of two from 256 to 16384.
    /// Default 256.
    pub interleave_granularity: Option<Size>,
    /// Ids of the CXL host bridges (`pxb-cxl`) sharing the window.
    pub targets: Vec<String>,
}

/// The CXL windows of a machine.
///
/// Since 7.1.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "7.1", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct CXLFMWProperties {
    /// The windows.
    pub cxl_fmw: Vec<CXLFixedMemoryWindowOptions>,
}

/// A general purpose register of x86.
///
/// Since 1.5.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "1.5", exceptions(member_names), rename_all = "verbatim", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum X86CPURegister32 {
    /// Register EAX. On the wire: `EAX`.
    EAX,
    /// Register EBX. On the wire: `EBX`.
    EBX,
    /// Register ECX. On the wire: `ECX`.
    ECX,
    /// Register EDX. On the wire: `EDX`.
    EDX,
    /// Register ESP. On the wire: `ESP`.
    ESP,
    /// Register EBP. On the wire: `EBP`.
    EBP,
    /// Register ESI. On the wire: `ESI`.
    ESI,
    /// Register EDI. On the wire: `EDI`.
    EDI,
}

/// One 32-bit word of CPUID feature flags, as found in the property `feature-words` of x86 CPUs.
///
/// Since 1.5.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.5", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct X86CPUFeatureWordInfo {
    /// Leaf: the value in EAX when CPUID is executed.
    pub cpuid_input_eax: i64,
    /// Subleaf: the value in ECX. Absent if the leaf has none.
    pub cpuid_input_ecx: Option<i64>,
    /// Register holding the result.
    pub cpuid_register: X86CPURegister32,
    /// The flags, as a bit mask.
    pub features: i64,
}

/// Serves QEMU's code generator only; never used in QMP.
///
/// Since 2.5.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.5", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct DummyForceArrays {
    /// Of no meaning.
    pub unused: Vec<X86CPUFeatureWordInfo>,
}

/// Assigns CPUs to a NUMA node: those which match all the topology members given go to `node-id`.
///
/// Since 2.10.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "2.10", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct NumaCpuOptions {
    /// The members of `CpuInstanceProperties`.
    #[qapi(base)]
    pub base: CpuInstanceProperties,
}

/// What a latency or bandwidth in the ACPI table HMAT refers to.
///
/// Since 5.0.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "5.0", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum HmatLBMemoryHierarchy {
    /// The memory itself.
    Memory,
    /// Cache level 1 in front of the memory.
    FirstLevel,
    /// Cache level 2 in front of the memory.
    SecondLevel,
    /// Cache level 3 in front of the memory.
    ThirdLevel,
}

/// Quantity stated in the ACPI table HMAT.
///
/// Since 5.0.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "5.0", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum HmatLBDataType {
    /// Latency of reads and writes alike, in nanoseconds.
    AccessLatency,
    /// Latency of reads, in nanoseconds.
    ReadLatency,
    /// Latency of writes, in nanoseconds.
    WriteLatency,
    /// Bandwidth of reads and writes alike, in bytes per second.
    AccessBandwidth,
    /// Bandwidth of reads, in bytes per second.
    ReadBandwidth,
    /// Bandwidth of writes, in bytes per second.
    WriteBandwidth,
}

/// Latency or bandwidth that CPUs of one node see when accessing memory of another, for the ACPI
/// table HMAT.
///
/// Since 5.0.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "5.0", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct NumaHmatLBOptions {
    /// Node with the CPUs.
    pub initiator: u16,
    /// Node with the memory.
    pub target: u16,
    /// Memory or cache level meant.
    pub hierarchy: HmatLBMemoryHierarchy,
    /// Quantity stated.
    pub data_type: HmatLBDataType,
    /// Nanoseconds; needed for the latencies and forbidden otherwise.
    pub latency: Option<u64>,
    /// Bytes per second, in multiples of 1 MiB; needed for the bandwidths and forbidden otherwise.
    pub bandwidth: Option<Size>,
}

/// Associativity of a memory side cache.
///
/// Since 5.0.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "5.0", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum HmatCacheAssociativity {
    /// No cache, or nothing known.
    None,
    /// Direct-mapped.
    Direct,
    /// Some other, more complicated indexing.
    Complex,
}

/// Write policy of a memory side cache.
///
/// Since 5.0.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "5.0", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum HmatCacheWritePolicy {
    /// No cache, or nothing known.
    None,
    /// Write-back.
    WriteBack,
    /// Write-through.
    WriteThrough,
}

/// A cache in front of a node's memory, for the ACPI table HMAT. Levels have to be defined in
/// ascending order, after the latency and bandwidth of the node.
///
/// Since 5.0.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "5.0", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct NumaHmatCacheOptions {
    /// Node with the memory.
    pub node_id: u32,
    /// Bytes.
    pub size: Size,
    /// Level of the cache, 1 to 3.
    pub level: u8,
    /// Associativity.
    pub associativity: HmatCacheAssociativity,
    /// Write policy.
    pub policy: HmatCacheWritePolicy,
    /// Size of a cache line in bytes.
    pub line: u16,
}
