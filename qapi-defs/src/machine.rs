//! The module `machine` of the schema.

use crate::common::HostMemPolicy;
use crate::machine_common::CpuS390Entitlement;
use qapi_runtime::schema::Module;
use qapi_runtime::{Qapi, Size, UnknownBranch, describe};

/// Guest architectures QEMU can emulate a system for. The name appended to `qemu-system-` is the
/// name of the program.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "3.0", exceptions(member_names))]
pub enum SysEmuTarget {
    /// 64-bit Arm
    Aarch64,
    /// DEC Alpha
    Alpha,
    /// 32-bit Arm
    Arm,
    /// Atmel AVR microcontrollers
    #[qapi(since = "5.1")]
    Avr,
    /// Axis CRIS
    Cris,
    /// HP PA-RISC
    Hppa,
    /// 32-bit x86
    I386,
    /// 64-bit LoongArch
    Loongarch64,
    /// Motorola 68000 family
    M68k,
    /// Xilinx MicroBlaze, big-endian
    Microblaze,
    /// Xilinx MicroBlaze, little-endian
    Microblazeel,
    /// 32-bit MIPS, big-endian
    Mips,
    /// 64-bit MIPS, big-endian
    Mips64,
    /// 64-bit MIPS, little-endian
    Mips64el,
    /// 32-bit MIPS, little-endian
    Mipsel,
    /// Intel (Altera) Nios II
    Nios2,
    /// OpenRISC 1000
    Or1k,
    /// 32-bit PowerPC
    Ppc,
    /// 64-bit PowerPC
    Ppc64,
    /// 32-bit RISC-V
    Riscv32,
    /// 64-bit RISC-V
    Riscv64,
    /// Renesas RX
    #[qapi(since = "5.0")]
    Rx,
    /// IBM Z (64-bit z/Architecture)
    S390x,
    /// SuperH SH-4, little-endian
    Sh4,
    /// SuperH SH-4, big-endian
    Sh4eb,
    /// 32-bit SPARC
    Sparc,
    /// 64-bit SPARC
    Sparc64,
    /// Infineon TriCore
    Tricore,
    /// 64-bit x86
    X86_64,
    /// Tensilica Xtensa, little-endian
    Xtensa,
    /// Tensilica Xtensa, big-endian
    Xtensaeb,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// State of an s390x CPU.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.12", prefix = "S390_CPU_STATE")]
pub enum CpuS390State {
    /// not set up yet
    Uninitialized,
    /// stopped
    Stopped,
    /// halted by a severe hardware (machine check) error
    CheckStop,
    /// running
    Operating,
    /// loading a program (IPL)
    Load,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// What is reported for s390x CPUs in addition.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.12", new)]
pub struct CpuInfoS390 {
    /// what the CPU is doing
    pub cpu_state: CpuS390State,
    /// whether a host CPU is set aside for it. Absent if not known
    #[qapi(since = "8.2")]
    pub dedicated: Option<bool>,
    /// its share of the host CPU under vertical polarization. Absent if not known
    #[qapi(since = "8.2")]
    pub entitlement: Option<CpuS390Entitlement>,
}

/// One virtual CPU.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.12", new)]
pub struct CpuInfoFast {
    /// number of the CPU, from 0, as other commands expect it
    pub cpu_index: i64,
    /// QOM path of the CPU object
    pub qom_path: ::std::string::String,
    /// host thread that runs this CPU
    pub thread_id: i64,
    /// its place in the topology. Absent if the machine has no such notion
    pub props: Option<CpuInstanceProperties>,
    /// guest architecture, which decides on the other members
    #[qapi(discriminator, since = "3.0")]
    pub target: CpuInfoFastBranch,
}

/// What `target` chooses in `CpuInfoFast`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(SysEmuTarget), from)]
pub enum CpuInfoFastBranch {
    /// IBM Z (64-bit z/Architecture)
    S390x(CpuInfoS390),
    /// A value that adds nothing.
    #[qapi(rest)]
    Rest(SysEmuTarget),
    /// A value that only newer servers know, with what it adds.
    #[qapi(unrecognized)]
    Unrecognized(UnknownBranch),
}

/// A machine type this QEMU can emulate.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.2", new)]
pub struct MachineInfo {
    /// name of the type, as for `-machine`
    pub name: ::std::string::String,
    /// short name that stands for this type, such as `pc` or `q35`. Absent if there is none
    pub alias: Option<::std::string::String>,
    /// `true` for the type taken when none is asked for; otherwise absent
    pub is_default: Option<bool>,
    /// highest possible number of CPUs
    #[qapi(since = "1.5")]
    pub cpu_max: i64,
    /// whether CPUs are devices that can be plugged (`device_add`)
    #[qapi(since = "2.7")]
    pub hotpluggable_cpus: bool,
    /// whether `mem` may be used in `-numa node`; otherwise only `memdev`
    #[qapi(since = "4.1")]
    pub numa_mem_supported: bool,
    /// whether the type is going to be removed some day
    #[qapi(since = "4.1")]
    pub deprecated: bool,
    /// QOM type of the CPU model used if none is given. Absent if there is none
    #[qapi(since = "4.2")]
    pub default_cpu_type: Option<::std::string::String>,
    /// id under which the machine's main RAM appears as memory backend. Absent if there is none
    #[qapi(since = "5.2")]
    pub default_ram_id: Option<::std::string::String>,
    /// whether the machine has ACPI
    #[qapi(since = "8.0")]
    pub acpi: bool,
}

/// Abilities of the running machine.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "4.0", new)]
pub struct CurrentMachineParams {
    /// whether a suspended guest can be woken by `system_wakeup`
    pub wakeup_suspend_support: bool,
}

/// What this QEMU emulates.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.2", new)]
pub struct TargetInfo {
    /// guest architecture
    pub arch: SysEmuTarget,
}

/// The VM's UUID.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "0.14", exceptions(member_names), new)]
pub struct UuidInfo {
    /// in the usual notation with hyphens; all zeroes if none was set
    #[qapi(name = "UUID")]
    pub uuid: ::std::string::String,
}

/// The VM generation id.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.9", new)]
pub struct GuidInfo {
    /// in the usual notation with hyphens
    pub guid: ::std::string::String,
}

/// What a timer device does about ticks it could not deliver in time, e.g. because the guest was
/// paused.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.0")]
pub enum LostTickPolicy {
    /// drop them; the guest's clock agrees with the host's again, but has jumped
    Discard,
    /// go on at the usual pace; the guest's clock stays behind for good
    Delay,
    /// tick faster until nothing is missing; the guest's clock catches up without a jump
    Slew,
}

/// State of KVM.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "0.14", new)]
pub struct KvmInfo {
    /// whether this VM uses it
    pub enabled: bool,
    /// whether this QEMU was built with it
    pub present: bool,
}

/// What a NUMA option defines.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.1")]
pub enum NumaOptionsType {
    /// a node
    Node,
    /// the distance of two nodes
    #[qapi(since = "2.10")]
    Dist,
    /// which node a CPU is in
    #[qapi(since = "2.10")]
    Cpu,
    /// latency or bandwidth between two nodes, for the ACPI table HMAT
    #[qapi(since = "5.0")]
    HmatLb,
    /// a cache in front of a node's memory, for the ACPI table HMAT
    #[qapi(since = "5.0")]
    HmatCache,
}

/// One NUMA setting, as given by `-numa`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.1", new)]
pub struct NumaOptions {
    /// what it defines; decides on the other members
    #[qapi(discriminator)]
    pub r#type: NumaOptionsBranch,
}

/// What `type` chooses in `NumaOptions`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(NumaOptionsType), from)]
pub enum NumaOptionsBranch {
    /// a node
    Node(Box<NumaNodeOptions>),
    /// the distance of two nodes
    Dist(NumaDistOptions),
    /// which node a CPU is in
    Cpu(Box<NumaCpuOptions>),
    /// latency or bandwidth between two nodes, for the ACPI table HMAT
    HmatLb(NumaHmatLBOptions),
    /// a cache in front of a node's memory, for the ACPI table HMAT
    HmatCache(NumaHmatCacheOptions),
}

/// A NUMA node of the guest.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "2.1")]
pub struct NumaNodeOptions {
    /// number of the node. Absent: the next one, from 0
    pub nodeid: Option<u16>,
    /// indexes of the CPUs in it. Absent: distributed by the machine type
    pub cpus: Option<Vec<u16>>,
    /// size of its memory in bytes; not together with `memdev`, and only on older machine types
    pub mem: Option<Size>,
    /// id of the memory backend that is its memory; if one node has it, all need it
    pub memdev: Option<::std::string::String>,
    /// node whose CPUs are nearest to this node's memory, for the ACPI table HMAT (needs the
    /// machine property `hmat`)
    #[qapi(since = "5.0")]
    pub initiator: Option<u16>,
}

/// The distance between two NUMA nodes.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.10", new)]
pub struct NumaDistOptions {
    /// node from which memory is accessed
    pub src: u16,
    /// node whose memory is accessed
    pub dst: u16,
    /// distance, where 10 means local (only valid from a node to itself), 20 is the usual remote
    /// distance and 255 means not reachable
    pub val: u8,
}

/// A fixed range of host physical addresses for CXL memory.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "7.1", new)]
pub struct CXLFixedMemoryWindowOptions {
    /// bytes, in multiples of 256 MiB
    pub size: Size,
    /// bytes that go to one target before it is the next one's turn; a power of two from 256 to 16384.
    /// Default 256
    pub interleave_granularity: Option<Size>,
    /// ids of the CXL host bridges (`pxb-cxl`) sharing the window
    pub targets: Vec<::std::string::String>,
}

/// The CXL windows of a machine.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "7.1", new)]
pub struct CXLFMWProperties {
    /// the windows
    pub cxl_fmw: Vec<CXLFixedMemoryWindowOptions>,
}

/// A general purpose register of x86.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "1.5", exceptions(member_names), rename_all = "verbatim")]
pub enum X86CPURegister32 {
    /// register EAX
    EAX,
    /// register EBX
    EBX,
    /// register ECX
    ECX,
    /// register EDX
    EDX,
    /// register ESP
    ESP,
    /// register EBP
    EBP,
    /// register ESI
    ESI,
    /// register EDI
    EDI,
}

/// One 32-bit word of CPUID feature flags, as found in the property `feature-words` of x86 CPUs.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.5", new)]
pub struct X86CPUFeatureWordInfo {
    /// leaf: the value in EAX when CPUID is executed
    pub cpuid_input_eax: i64,
    /// subleaf: the value in ECX. Absent if the leaf has none
    pub cpuid_input_ecx: Option<i64>,
    /// register holding the result
    pub cpuid_register: X86CPURegister32,
    /// the flags, as a bit mask
    pub features: i64,
}

/// Serves QEMU's code generator only; never used in QMP.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.5", new)]
pub struct DummyForceArrays {
    /// of no meaning
    pub unused: Vec<X86CPUFeatureWordInfo>,
}

/// Assigns CPUs to a NUMA node: those which match all the topology members given go to `node-id`.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "2.10")]
pub struct NumaCpuOptions {
    /// The members of `CpuInstanceProperties`.
    #[qapi(base)]
    pub base: CpuInstanceProperties,
}

/// What a latency or bandwidth in the ACPI table HMAT refers to.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "5.0")]
pub enum HmatLBMemoryHierarchy {
    /// the memory itself
    Memory,
    /// cache level 1 in front of the memory
    FirstLevel,
    /// cache level 2 in front of the memory
    SecondLevel,
    /// cache level 3 in front of the memory
    ThirdLevel,
}

/// Quantity stated in the ACPI table HMAT.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "5.0")]
pub enum HmatLBDataType {
    /// latency of reads and writes alike, in nanoseconds
    AccessLatency,
    /// latency of reads, in nanoseconds
    ReadLatency,
    /// latency of writes, in nanoseconds
    WriteLatency,
    /// bandwidth of reads and writes alike, in bytes per second
    AccessBandwidth,
    /// bandwidth of reads, in bytes per second
    ReadBandwidth,
    /// bandwidth of writes, in bytes per second
    WriteBandwidth,
}

/// Latency or bandwidth that CPUs of one node see when accessing memory of another, for the ACPI
/// table HMAT.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "5.0", new)]
pub struct NumaHmatLBOptions {
    /// node with the CPUs
    pub initiator: u16,
    /// node with the memory
    pub target: u16,
    /// memory or cache level meant
    pub hierarchy: HmatLBMemoryHierarchy,
    /// quantity stated
    pub data_type: HmatLBDataType,
    /// nanoseconds; needed for the latencies and forbidden otherwise
    pub latency: Option<u64>,
    /// bytes per second, in multiples of 1 MiB; needed for the bandwidths and forbidden otherwise
    pub bandwidth: Option<Size>,
}

/// Associativity of a memory side cache.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "5.0")]
pub enum HmatCacheAssociativity {
    /// no cache, or nothing known
    None,
    /// direct-mapped
    Direct,
    /// some other, more complicated indexing
    Complex,
}

/// Write policy of a memory side cache.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "5.0")]
pub enum HmatCacheWritePolicy {
    /// no cache, or nothing known
    None,
    /// write-back
    WriteBack,
    /// write-through
    WriteThrough,
}

/// A cache in front of a node's memory, for the ACPI table HMAT. Levels have to be defined in
/// ascending order, after the latency and bandwidth of the node.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "5.0", new)]
pub struct NumaHmatCacheOptions {
    /// node with the memory
    pub node_id: u32,
    /// bytes
    pub size: Size,
    /// level of the cache, 1 to 3
    pub level: u8,
    /// associativity
    pub associativity: HmatCacheAssociativity,
    /// write policy
    pub policy: HmatCacheWritePolicy,
    /// size of a cache line in bytes
    pub line: u16,
}

/// A memory backend.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.1", new)]
pub struct Memdev {
    /// its id. Absent if it has none
    #[qapi(since = "2.9")]
    pub id: Option<::std::string::String>,
    /// bytes
    pub size: Size,
    /// whether the host may merge identical pages (KSM)
    pub merge: bool,
    /// whether it goes into core dumps
    pub dump: bool,
    /// whether all pages were allocated at the start
    pub prealloc: bool,
    /// whether it is mapped shared, i.e. other processes can see changes
    #[qapi(since = "6.1")]
    pub share: bool,
    /// whether swap space or huge pages were asked to be reserved; what the host really does may
    /// differ. Absent if the backend can't tell
    #[qapi(since = "6.1")]
    pub reserve: Option<bool>,
    /// host NUMA nodes the policy refers to
    pub host_nodes: Vec<u16>,
    /// how host memory is chosen
    pub policy: HostMemPolicy,
}

/// Place of a CPU in the machine. Which members apply depends on architecture and machine type. For
/// hot-plug, pass exactly those that `query-hotpluggable-cpus` shows (also ones not known here) on
/// to `device_add`.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "2.7")]
pub struct CpuInstanceProperties {
    /// NUMA node
    pub node_id: Option<i64>,
    /// drawer in the machine (s390x)
    #[qapi(since = "8.2")]
    pub drawer_id: Option<i64>,
    /// book in the drawer (s390x)
    #[qapi(since = "8.2")]
    pub book_id: Option<i64>,
    /// socket in the next larger unit
    pub socket_id: Option<i64>,
    /// die in the socket
    #[qapi(since = "4.1")]
    pub die_id: Option<i64>,
    /// cluster in the next larger unit
    #[qapi(since = "7.1")]
    pub cluster_id: Option<i64>,
    /// core in the next larger unit
    pub core_id: Option<i64>,
    /// thread in the core
    pub thread_id: Option<i64>,
}

/// A slot for a CPU, taken or empty.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.7", new)]
pub struct HotpluggableCPU {
    /// QOM type to pass to `device_add` as `driver`
    pub r#type: ::std::string::String,
    /// how many vCPUs plugging it brings, e.g. the threads of a core
    pub vcpus_count: i64,
    /// its place, to be passed to `device_add`, too
    pub props: CpuInstanceProperties,
    /// QOM path of the CPU in the slot. Absent if the slot is empty
    pub qom_path: Option<::std::string::String>,
}

/// State of the balloon.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "0.14", new)]
pub struct BalloonInfo {
    /// present size of the VM's memory in bytes, i.e. RAM size minus balloon
    pub actual: i64,
}

/// Memory state last reported by a guest with the Hyper-V balloon.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "8.2", new)]
pub struct HvBalloonInfo {
    /// bytes the guest uses or cannot use (e.g. ballooned away)
    pub committed: Size,
    /// bytes free in the guest
    pub available: Size,
}

/// Memory sizes of the VM.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.11", new)]
pub struct MemoryInfo {
    /// bytes present from the start, as given by `-m`
    pub base_memory: Size,
    /// bytes added as memory devices. Absent if the target has no memory hot-plug
    pub plugged_memory: Option<Size>,
}

/// A DIMM or NVDIMM.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.1", new)]
pub struct PCDIMMDeviceInfo {
    /// id of the device. Absent if it has none
    pub id: Option<::std::string::String>,
    /// guest physical address
    pub addr: i64,
    /// bytes
    pub size: i64,
    /// number of the slot
    pub slot: i64,
    /// guest NUMA node
    pub node: i64,
    /// QOM path of the memory backend
    pub memdev: ::std::string::String,
    /// whether it was plugged in after the start
    pub hotplugged: bool,
    /// whether it can be unplugged
    pub hotpluggable: bool,
}

/// A virtio-pmem device (persistent memory).
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "4.1", new)]
pub struct VirtioPMEMDeviceInfo {
    /// id of the device. Absent if it has none
    pub id: Option<::std::string::String>,
    /// guest physical address
    pub memaddr: Size,
    /// bytes
    pub size: Size,
    /// QOM path of the memory backend
    pub memdev: ::std::string::String,
}

/// A virtio-mem device (memory of variable size).
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "5.1", new)]
pub struct VirtioMEMDeviceInfo {
    /// id of the device. Absent if it has none
    pub id: Option<::std::string::String>,
    /// guest physical address
    pub memaddr: Size,
    /// bytes the guest ought to use
    pub requested_size: Size,
    /// bytes the guest uses now
    pub size: Size,
    /// bytes it can have at most
    pub max_size: Size,
    /// step in bytes in which the size changes
    pub block_size: Size,
    /// guest NUMA node
    pub node: i64,
    /// QOM path of the memory backend
    pub memdev: ::std::string::String,
}

/// A section of SGX enclave memory (EPC).
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "6.2", new)]
pub struct SgxEPCDeviceInfo {
    /// id of the device. Absent if it has none
    pub id: Option<::std::string::String>,
    /// guest physical address
    pub memaddr: Size,
    /// bytes
    pub size: Size,
    /// guest NUMA node
    #[qapi(since = "7.0")]
    pub node: i64,
    /// QOM path of the memory backend
    pub memdev: ::std::string::String,
}

/// A Hyper-V balloon, which can also add memory.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "8.2", new)]
pub struct HvBalloonDeviceInfo {
    /// id of the device. Absent if it has none
    pub id: Option<::std::string::String>,
    /// guest physical address. Absent without a memory backend
    pub memaddr: Option<Size>,
    /// bytes it can add at most
    pub max_size: Size,
    /// QOM path of the memory backend. Absent if there is none
    pub memdev: Option<::std::string::String>,
}

/// Kind of a memory device.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.1")]
pub enum MemoryDeviceInfoKind {
    /// DIMM (`pc-dimm`)
    Dimm,
    /// non-volatile DIMM
    #[qapi(since = "2.12")]
    Nvdimm,
    /// virtio persistent memory
    #[qapi(since = "4.1")]
    VirtioPmem,
    /// virtio memory of variable size
    #[qapi(since = "5.1")]
    VirtioMem,
    /// SGX enclave memory
    #[qapi(since = "6.2")]
    SgxEpc,
    /// Hyper-V balloon
    #[qapi(since = "8.2")]
    HvBalloon,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// Wraps the state of a DIMM or NVDIMM.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.1", new)]
pub struct PCDIMMDeviceInfoWrapper {
    /// the state
    pub data: PCDIMMDeviceInfo,
}

/// Wraps the state of a virtio-pmem device.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.1", new)]
pub struct VirtioPMEMDeviceInfoWrapper {
    /// the state
    pub data: VirtioPMEMDeviceInfo,
}

/// Wraps the state of a virtio-mem device.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.1", new)]
pub struct VirtioMEMDeviceInfoWrapper {
    /// the state
    pub data: VirtioMEMDeviceInfo,
}

/// Wraps the state of an SGX EPC section.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "6.2", new)]
pub struct SgxEPCDeviceInfoWrapper {
    /// the state
    pub data: SgxEPCDeviceInfo,
}

/// Wraps the state of a Hyper-V balloon.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "8.2", new)]
pub struct HvBalloonDeviceInfoWrapper {
    /// the state
    pub data: HvBalloonDeviceInfo,
}

/// A memory device of the VM.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.1", new)]
pub struct MemoryDeviceInfo {
    /// its kind; decides on the contents of `data`
    #[qapi(discriminator)]
    pub r#type: MemoryDeviceInfoBranch,
}

/// What `type` chooses in `MemoryDeviceInfo`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(MemoryDeviceInfoKind), from)]
pub enum MemoryDeviceInfoBranch {
    /// DIMM (`pc-dimm`)
    Dimm(Box<PCDIMMDeviceInfoWrapper>),
    /// non-volatile DIMM
    Nvdimm(Box<PCDIMMDeviceInfoWrapper>),
    /// virtio persistent memory
    VirtioPmem(VirtioPMEMDeviceInfoWrapper),
    /// virtio memory of variable size
    VirtioMem(Box<VirtioMEMDeviceInfoWrapper>),
    /// SGX enclave memory
    SgxEpc(Box<SgxEPCDeviceInfoWrapper>),
    /// Hyper-V balloon
    HvBalloon(Box<HvBalloonDeviceInfoWrapper>),
    /// A value that only newer servers know, with what it adds.
    #[qapi(unrecognized)]
    Unrecognized(UnknownBranch),
}

/// A section of SGX enclave memory to be created with the machine.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "6.2", new)]
pub struct SgxEPC {
    /// id of a `memory-backend-epc` object
    pub memdev: ::std::string::String,
    /// guest NUMA node
    #[qapi(since = "7.0")]
    pub node: i64,
}

/// The SGX enclave memory of a machine.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "6.2", new)]
pub struct SgxEPCProperties {
    /// the sections
    pub sgx_epc: Vec<SgxEPC>,
}

/// How the machine boots (`-boot`). Firmware may ignore parts of it; `bootindex` of devices takes
/// precedence over `order`.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "7.1")]
pub struct BootConfiguration {
    /// drive letters in the sequence to try them; on PCs `a` floppy, `c` disk, `d` CD-ROM, `n`
    /// network. Default depends on the machine
    pub order: Option<::std::string::String>,
    /// the same for the first boot only, after which `order` applies again
    pub once: Option<::std::string::String>,
    /// whether the firmware offers a boot menu. Default: up to the firmware
    pub menu: Option<bool>,
    /// JPEG or BMP file shown as logo together with the menu
    pub splash: Option<::std::string::String>,
    /// how many milliseconds to show logo and menu, 0 to 65535
    pub splash_time: Option<i64>,
    /// milliseconds to wait before rebooting when no device could be booted, 0 to 65535; -1, the
    /// default, does not reboot
    pub reboot_timeout: Option<i64>,
    /// `true` tries no devices other than those with a boot order. Default `false`
    pub strict: Option<bool>,
}

/// The CPU topology (`-smp`). Absent numbers are worked out from the others. From large to small
/// the units are drawer, book, socket, die, cluster, core, thread; a machine type knows only some
/// of them, and their product has to be `maxcpus`.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "6.1")]
pub struct SMPConfiguration {
    /// CPUs present at the start
    pub cpus: Option<i64>,
    /// drawers in the machine
    #[qapi(since = "8.2")]
    pub drawers: Option<i64>,
    /// books per drawer
    #[qapi(since = "8.2")]
    pub books: Option<i64>,
    /// sockets per next larger unit
    pub sockets: Option<i64>,
    /// dies per socket
    pub dies: Option<i64>,
    /// clusters per next larger unit
    #[qapi(since = "7.0")]
    pub clusters: Option<i64>,
    /// cores per next larger unit
    pub cores: Option<i64>,
    /// threads in each core
    pub threads: Option<i64>,
    /// CPUs that can be present at most, including those to be plugged later
    pub maxcpus: Option<i64>,
}

/// Format of the SMBIOS entry point.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "7.0")]
pub enum SmbiosEntryPointType {
    /// 32-bit entry point (SMBIOS 2.1)
    #[qapi(name = "32")]
    _32,
    /// 64-bit entry point (SMBIOS 3.0)
    #[qapi(name = "64")]
    _64,
}

/// The memory of the machine (`-m`).
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "7.1")]
pub struct MemorySizeConfiguration {
    /// bytes present at the start. Default depends on the machine
    pub size: Option<Size>,
    /// bytes possible with hot-plugged memory; at least `size`. Default `size`
    pub max_size: Option<Size>,
    /// slots for memory to be plugged in. Default 0
    pub slots: Option<u64>,
}

/// Commands.
pub mod cmd {
    use super::{
        BalloonInfo, CpuInfoFast, CurrentMachineParams, GuidInfo, HotpluggableCPU, HvBalloonInfo, KvmInfo,
        MachineInfo, Memdev, MemoryDeviceInfo, MemoryInfo, NumaOptions, TargetInfo, UuidInfo,
    };
    use crate::common::HumanReadableText;
    use qapi_runtime::Qapi;

    /// Lists the virtual CPUs without interrupting them.
    ///
    /// # Returns
    ///
    /// one entry per CPU that is present
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "2.12", returns(Vec<CpuInfoFast>))]
    pub struct QueryCpusFast {}

    /// Lists the machine types.
    ///
    /// # Returns
    ///
    /// one entry per machine type, in no particular order
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "1.2", returns(Vec<MachineInfo>))]
    pub struct QueryMachines {}

    /// Reports abilities of the running machine.
    ///
    /// # Returns
    ///
    /// the abilities
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "4.0", returns(CurrentMachineParams))]
    pub struct QueryCurrentMachine {}

    /// Tells for which guest architecture this QEMU was built.
    ///
    /// # Returns
    ///
    /// the architecture
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "1.2", returns(TargetInfo))]
    pub struct QueryTarget {}

    /// Reports the UUID given by `-uuid`.
    ///
    /// # Returns
    ///
    /// the UUID
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "0.14", returns(UuidInfo), allow_preconfig)]
    pub struct QueryUuid {}

    /// Reads the GUID of the `vmgenid` device, which tells the guest that it was cloned or
    /// reverted.
    ///
    /// # Returns
    ///
    /// the GUID
    ///
    /// # Errors
    ///
    /// if the VM has no such device
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "2.9", returns(GuidInfo))]
    pub struct QueryVmGenerationId {}

    /// Resets the machine as a reset button does.
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, name = "system_reset", since = "0.14", exceptions(command_name))]
    pub struct SystemReset {}

    /// Presses the virtual power button. Whether and when the guest shuts down is up to the guest;
    /// the event `SHUTDOWN` tells.
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, name = "system_powerdown", since = "0.14", exceptions(command_name))]
    pub struct SystemPowerdown {}

    /// Wakes a guest that has suspended itself to RAM.
    ///
    /// # Errors
    ///
    /// if the guest is not suspended, or the machine can't be woken (see `query-current-machine`)
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, name = "system_wakeup", since = "1.1", exceptions(command_name))]
    pub struct SystemWakeup {}

    /// Sends a non-maskable interrupt to the guest: to the monitor's CPU on s390x, on other
    /// machines to those CPUs the machine chooses (on x86 and pseries all of them).
    ///
    /// # Errors
    ///
    /// if the machine knows no NMI
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "0.14")]
    pub struct InjectNmi {}

    /// Tells whether KVM is used.
    ///
    /// # Returns
    ///
    /// the state of KVM
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "0.14", returns(KvmInfo))]
    pub struct QueryKvm {}

    /// Writes guest memory, addressed virtually, to a file on the host.
    ///
    /// # Errors
    ///
    /// if the file can't be written, or the memory is not mapped
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "0.14", new)]
    pub struct Memsave {
        /// guest virtual address to start at
        pub val: i64,
        /// number of bytes
        pub size: i64,
        /// file to be created or overwritten
        pub filename: ::std::string::String,
        /// CPU whose page tables apply. Default 0
        pub cpu_index: Option<i64>,
    }

    /// Writes guest memory, addressed physically, to a file on the host.
    ///
    /// # Errors
    ///
    /// if the file can't be written
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "0.14", new)]
    pub struct Pmemsave {
        /// guest physical address to start at
        pub val: i64,
        /// number of bytes
        pub size: i64,
        /// file to be created or overwritten
        pub filename: ::std::string::String,
    }

    /// Lists the memory backends.
    ///
    /// # Returns
    ///
    /// one entry per backend
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "2.1", returns(Vec<Memdev>), allow_preconfig)]
    pub struct QueryMemdev {}

    /// Lists all CPUs that can or could be plugged, up to `maxcpus`.
    ///
    /// # Returns
    ///
    /// one entry per slot
    ///
    /// # Errors
    ///
    /// if the machine has no hot-pluggable CPUs
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "2.7", returns(Vec<HotpluggableCPU>), allow_preconfig)]
    pub struct QueryHotpluggableCpus {}

    /// Does what `-numa` does, before the machine is created (QEMU started with `--preconfig`).
    ///
    /// # Errors
    ///
    /// if the machine exists already or the setting is invalid
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "3.0", boxed, allow_preconfig)]
    pub struct SetNumaNode(pub NumaOptions);

    /// Asks the guest to shrink or grow to a given size through the balloon device. The guest does
    /// so later, partly, or not at all; watch the event `BALLOON_CHANGE`.
    ///
    /// # Errors
    ///
    /// DeviceNotActive if there is no balloon device, KVMMissingCap if KVM lacks what is needed
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "0.14", new)]
    pub struct Balloon {
        /// wanted size of the VM's memory in bytes (not of the balloon, which is RAM size minus
        /// this)
        pub value: i64,
    }

    /// Reports the state of the balloon.
    ///
    /// # Returns
    ///
    /// the size left to the guest
    ///
    /// # Errors
    ///
    /// DeviceNotActive if there is no balloon device, KVMMissingCap if KVM lacks what is needed
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "0.14", returns(BalloonInfo))]
    pub struct QueryBalloon {}

    /// Returns the guest's latest report to the `hv-balloon` device.
    ///
    /// # Returns
    ///
    /// the report
    ///
    /// # Errors
    ///
    /// if there is no such device, reports are off (`status-report`), or none has come yet
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "8.2", returns(HvBalloonInfo))]
    pub struct QueryHvBalloonStatusReport {}

    /// Reports how much memory the VM has.
    ///
    /// # Returns
    ///
    /// the sizes
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "2.11", returns(MemoryInfo))]
    pub struct QueryMemorySizeSummary {}

    /// Lists the memory devices.
    ///
    /// # Returns
    ///
    /// one entry per device
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "2.1", returns(Vec<MemoryDeviceInfo>))]
    pub struct QueryMemoryDevices {}

    /// Shows interrupt counts.
    ///
    /// # Returns
    ///
    /// a text for humans
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(
        command,
        since = "6.2",
        features(unstable(doc = "for debugging; neither name nor output is fixed")),
        returns(HumanReadableText)
    )]
    pub struct XQueryIrq {}

    /// Shows figures on the TCG translator.
    ///
    /// # Returns
    ///
    /// a text for humans
    ///
    /// # Errors
    ///
    /// if TCG is not in use
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(
        command,
        since = "6.2",
        features(unstable(doc = "for debugging; neither name nor output is fixed")),
        cond(CONFIG_TCG),
        returns(HumanReadableText)
    )]
    pub struct XQueryJit {}

    /// Shows CPUs and memory of the guest's NUMA nodes.
    ///
    /// # Returns
    ///
    /// a text for humans
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(
        command,
        since = "6.2",
        features(unstable(doc = "for debugging; neither name nor output is fixed")),
        returns(HumanReadableText)
    )]
    pub struct XQueryNuma {}

    /// Shows how often each TCG operation was generated, if QEMU was built to count that.
    ///
    /// # Returns
    ///
    /// a text for humans
    ///
    /// # Errors
    ///
    /// if TCG is not in use
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(
        command,
        since = "6.2",
        features(unstable(doc = "for debugging; neither name nor output is fixed")),
        cond(CONFIG_TCG),
        returns(HumanReadableText)
    )]
    pub struct XQueryOpcount {}

    /// Shows the RAM blocks.
    ///
    /// # Returns
    ///
    /// a text for humans
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(
        command,
        since = "6.2",
        features(unstable(doc = "for debugging; neither name nor output is fixed")),
        returns(HumanReadableText)
    )]
    pub struct XQueryRamblock {}

    /// Shows the state of RDMA devices.
    ///
    /// # Returns
    ///
    /// a text for humans
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(
        command,
        since = "6.2",
        features(unstable(doc = "for debugging; neither name nor output is fixed")),
        returns(HumanReadableText)
    )]
    pub struct XQueryRdma {}

    /// Shows ROM images and other files placed in guest memory.
    ///
    /// # Returns
    ///
    /// a text for humans
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(
        command,
        since = "6.2",
        features(unstable(doc = "for debugging; neither name nor output is fixed")),
        returns(HumanReadableText)
    )]
    pub struct XQueryRoms {}

    /// Shows the guest's USB devices.
    ///
    /// # Returns
    ///
    /// a text for humans
    ///
    /// # Errors
    ///
    /// if USB is not enabled
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(
        command,
        since = "6.2",
        features(unstable(doc = "for debugging; neither name nor output is fixed")),
        returns(HumanReadableText)
    )]
    pub struct XQueryUsb {}

    /// Writes the device tree handed to the guest to a file, as a binary (DTB).
    ///
    /// # Errors
    ///
    /// if the machine has no device tree, or the file can't be written
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "7.2", cond(CONFIG_FDT), new)]
    pub struct Dumpdtb {
        /// file to be created or overwritten
        pub filename: ::std::string::String,
    }
}

/// Events.
pub mod event {
    use super::HvBalloonInfo;
    use qapi_runtime::{Qapi, Size};

    /// The guest has changed the balloon. Sent at most once per second.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(event, since = "1.2")]
    pub struct BalloonChange {
        /// present size of the VM's memory in bytes, i.e. RAM size minus balloon
        pub actual: i64,
    }

    /// The guest has sent a report to the `hv-balloon` device. Sent at most once per second.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(event, since = "8.2")]
    pub struct HvBalloonStatusReport(pub HvBalloonInfo);

    /// A memory device has changed its size, as virtio-mem does when the guest plugs or unplugs
    /// blocks. Sent at most once per second for each device.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(event, since = "5.1")]
    pub struct MemoryDeviceSizeChange {
        /// id of the device. Absent if it has none
        pub id: Option<::std::string::String>,
        /// new size in bytes
        pub size: Size,
        /// QOM path of the device
        #[qapi(since = "6.2")]
        pub qom_path: ::std::string::String,
    }

    /// The guest could not release a memory device.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(
        event,
        since = "2.4",
        features(deprecated(doc = "replaced by the event `DEVICE_UNPLUG_GUEST_ERROR`"))
    )]
    pub struct MemUnplugError {
        /// id of the device
        pub device: ::std::string::String,
        /// message for humans
        pub msg: ::std::string::String,
    }
}

/// The definitions of this module, in the order of the schema.
pub static MODULE: Module<'static> = Module {
    name: "machine",
    includes: &["common", "machine-common"],
    definitions: &[
        describe::ty::<SysEmuTarget>(),
        describe::ty::<CpuS390State>(),
        describe::ty::<CpuInfoS390>(),
        describe::ty::<CpuInfoFast>(),
        describe::command::<cmd::QueryCpusFast>(),
        describe::ty::<MachineInfo>(),
        describe::command::<cmd::QueryMachines>(),
        describe::ty::<CurrentMachineParams>(),
        describe::command::<cmd::QueryCurrentMachine>(),
        describe::ty::<TargetInfo>(),
        describe::command::<cmd::QueryTarget>(),
        describe::ty::<UuidInfo>(),
        describe::command::<cmd::QueryUuid>(),
        describe::ty::<GuidInfo>(),
        describe::command::<cmd::QueryVmGenerationId>(),
        describe::command::<cmd::SystemReset>(),
        describe::command::<cmd::SystemPowerdown>(),
        describe::command::<cmd::SystemWakeup>(),
        describe::ty::<LostTickPolicy>(),
        describe::command::<cmd::InjectNmi>(),
        describe::ty::<KvmInfo>(),
        describe::command::<cmd::QueryKvm>(),
        describe::ty::<NumaOptionsType>(),
        describe::ty::<NumaOptions>(),
        describe::ty::<NumaNodeOptions>(),
        describe::ty::<NumaDistOptions>(),
        describe::ty::<CXLFixedMemoryWindowOptions>(),
        describe::ty::<CXLFMWProperties>(),
        describe::ty::<X86CPURegister32>(),
        describe::ty::<X86CPUFeatureWordInfo>(),
        describe::ty::<DummyForceArrays>(),
        describe::ty::<NumaCpuOptions>(),
        describe::ty::<HmatLBMemoryHierarchy>(),
        describe::ty::<HmatLBDataType>(),
        describe::ty::<NumaHmatLBOptions>(),
        describe::ty::<HmatCacheAssociativity>(),
        describe::ty::<HmatCacheWritePolicy>(),
        describe::ty::<NumaHmatCacheOptions>(),
        describe::command::<cmd::Memsave>(),
        describe::command::<cmd::Pmemsave>(),
        describe::ty::<Memdev>(),
        describe::command::<cmd::QueryMemdev>(),
        describe::ty::<CpuInstanceProperties>(),
        describe::ty::<HotpluggableCPU>(),
        describe::command::<cmd::QueryHotpluggableCpus>(),
        describe::command::<cmd::SetNumaNode>(),
        describe::command::<cmd::Balloon>(),
        describe::ty::<BalloonInfo>(),
        describe::command::<cmd::QueryBalloon>(),
        describe::event::<event::BalloonChange>(),
        describe::ty::<HvBalloonInfo>(),
        describe::command::<cmd::QueryHvBalloonStatusReport>(),
        describe::event::<event::HvBalloonStatusReport>(),
        describe::ty::<MemoryInfo>(),
        describe::command::<cmd::QueryMemorySizeSummary>(),
        describe::ty::<PCDIMMDeviceInfo>(),
        describe::ty::<VirtioPMEMDeviceInfo>(),
        describe::ty::<VirtioMEMDeviceInfo>(),
        describe::ty::<SgxEPCDeviceInfo>(),
        describe::ty::<HvBalloonDeviceInfo>(),
        describe::ty::<MemoryDeviceInfoKind>(),
        describe::ty::<PCDIMMDeviceInfoWrapper>(),
        describe::ty::<VirtioPMEMDeviceInfoWrapper>(),
        describe::ty::<VirtioMEMDeviceInfoWrapper>(),
        describe::ty::<SgxEPCDeviceInfoWrapper>(),
        describe::ty::<HvBalloonDeviceInfoWrapper>(),
        describe::ty::<MemoryDeviceInfo>(),
        describe::ty::<SgxEPC>(),
        describe::ty::<SgxEPCProperties>(),
        describe::command::<cmd::QueryMemoryDevices>(),
        describe::event::<event::MemoryDeviceSizeChange>(),
        describe::event::<event::MemUnplugError>(),
        describe::ty::<BootConfiguration>(),
        describe::ty::<SMPConfiguration>(),
        describe::command::<cmd::XQueryIrq>(),
        describe::command::<cmd::XQueryJit>(),
        describe::command::<cmd::XQueryNuma>(),
        describe::command::<cmd::XQueryOpcount>(),
        describe::command::<cmd::XQueryRamblock>(),
        describe::command::<cmd::XQueryRdma>(),
        describe::command::<cmd::XQueryRoms>(),
        describe::command::<cmd::XQueryUsb>(),
        describe::ty::<SmbiosEntryPointType>(),
        describe::ty::<MemorySizeConfiguration>(),
        describe::command::<cmd::Dumpdtb>(),
    ],
};
