//! Processors and machines.

use super::CpuInstanceProperties;
use crate::machine_common::CpuS390Entitlement;
use qapi_runtime::{Qapi, UnknownBranch};

/// Guest architectures QEMU can emulate a system for. The name appended to `qemu-system-` is the
/// name of the program.
///
/// Since 3.0.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "3.0", exceptions(member_names), doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum SysEmuTarget {
    /// 64-bit Arm.
    Aarch64,
    /// DEC Alpha.
    Alpha,
    /// 32-bit Arm.
    Arm,
    /// Atmel AVR microcontrollers. Since 5.1.
    #[qapi(since = "5.1")]
    Avr,
    /// Axis CRIS.
    Cris,
    /// HP PA-RISC.
    Hppa,
    /// 32-bit x86.
    I386,
    /// 64-bit LoongArch.
    Loongarch64,
    /// Motorola 68000 family.
    M68k,
    /// Xilinx MicroBlaze, big-endian.
    Microblaze,
    /// Xilinx MicroBlaze, little-endian.
    Microblazeel,
    /// 32-bit MIPS, big-endian.
    Mips,
    /// 64-bit MIPS, big-endian.
    Mips64,
    /// 64-bit MIPS, little-endian.
    Mips64el,
    /// 32-bit MIPS, little-endian.
    Mipsel,
    /// Intel (Altera) Nios II.
    Nios2,
    /// OpenRISC 1000.
    Or1k,
    /// 32-bit PowerPC.
    Ppc,
    /// 64-bit PowerPC.
    Ppc64,
    /// 32-bit RISC-V.
    Riscv32,
    /// 64-bit RISC-V.
    Riscv64,
    /// Renesas RX. Since 5.0.
    #[qapi(since = "5.0")]
    Rx,
    /// IBM Z (64-bit z/Architecture).
    S390x,
    /// SuperH SH-4, little-endian.
    Sh4,
    /// SuperH SH-4, big-endian.
    Sh4eb,
    /// 32-bit SPARC.
    Sparc,
    /// 64-bit SPARC.
    Sparc64,
    /// Infineon TriCore.
    Tricore,
    /// 64-bit x86.
    X86_64,
    /// Tensilica Xtensa, little-endian.
    Xtensa,
    /// Tensilica Xtensa, big-endian.
    Xtensaeb,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// State of an s390x CPU.
///
/// Since 2.12.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.12", prefix = "S390_CPU_STATE", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum CpuS390State {
    /// Not set up yet.
    Uninitialized,
    /// Stopped.
    Stopped,
    /// Halted by a severe hardware (machine check) error.
    CheckStop,
    /// Running.
    Operating,
    /// Loading a program (IPL).
    Load,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// What is reported for s390x CPUs in addition.
///
/// Since 2.12.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.12", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct CpuInfoS390 {
    /// What the CPU is doing.
    pub cpu_state: CpuS390State,
    /// Whether a host CPU is set aside for it. Absent if not known. Since 8.2.
    #[qapi(since = "8.2")]
    pub dedicated: Option<bool>,
    /// Its share of the host CPU under vertical polarization. Absent if not known. Since 8.2.
    #[qapi(since = "8.2")]
    pub entitlement: Option<CpuS390Entitlement>,
}

/// One virtual CPU.
///
/// Since 2.12.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.12", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct CpuInfoFast {
    /// Number of the CPU, from 0, as other commands expect it.
    pub cpu_index: i64,
    /// QOM path of the CPU object.
    pub qom_path: String,
    /// Host thread that runs this CPU.
    pub thread_id: i64,
    /// Its place in the topology. Absent if the machine has no such notion.
    pub props: Option<CpuInstanceProperties>,
    /// Guest architecture, which decides on the other members. Since 3.0.
    #[qapi(discriminator, since = "3.0")]
    pub target: CpuInfoFastBranch,
}

/// What `target` chooses in `CpuInfoFast`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(SysEmuTarget), from)]
pub enum CpuInfoFastBranch {
    /// IBM Z (64-bit z/Architecture).
    S390x(CpuInfoS390),
    /// A value that adds nothing.
    #[qapi(rest)]
    Rest(SysEmuTarget),
    /// A value that only newer servers know, with what it adds.
    #[qapi(unrecognized)]
    Unrecognized(UnknownBranch),
}

/// A machine type this QEMU can emulate.
///
/// Since 1.2.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.2", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct MachineInfo {
    /// Name of the type, as for `-machine`.
    pub name: String,
    /// Short name that stands for this type, such as `pc` or `q35`. Absent if there is none.
    pub alias: Option<String>,
    /// `true` for the type taken when none is asked for; otherwise absent.
    pub is_default: Option<bool>,
    /// Highest possible number of CPUs. Since 1.5.
    #[qapi(since = "1.5")]
    pub cpu_max: i64,
    /// Whether CPUs are devices that can be plugged (`device_add`). Since 2.7.
    #[qapi(since = "2.7")]
    pub hotpluggable_cpus: bool,
    /// Whether `mem` may be used in `-numa node`; otherwise only `memdev`. Since 4.1.
    #[qapi(since = "4.1")]
    pub numa_mem_supported: bool,
    /// Whether the type is going to be removed some day. Since 4.1.
    #[qapi(since = "4.1")]
    pub deprecated: bool,
    /// QOM type of the CPU model used if none is given. Absent if there is none. Since 4.2.
    #[qapi(since = "4.2")]
    pub default_cpu_type: Option<String>,
    /// Id under which the machine's main RAM appears as memory backend. Absent if there is none.
    /// Since 5.2.
    #[qapi(since = "5.2")]
    pub default_ram_id: Option<String>,
    /// Whether the machine has ACPI. Since 8.0.
    #[qapi(since = "8.0")]
    pub acpi: bool,
}

/// Abilities of the running machine.
///
/// Since 4.0.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "4.0", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct CurrentMachineParams {
    /// Whether a suspended guest can be woken by `system_wakeup`.
    pub wakeup_suspend_support: bool,
}

/// What this QEMU emulates.
///
/// Since 1.2.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.2", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct TargetInfo {
    /// Guest architecture.
    pub arch: SysEmuTarget,
}

/// The VM's UUID.
///
/// Since 0.14.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "0.14", exceptions(member_names), new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct UuidInfo {
    /// In the usual notation with hyphens; all zeroes if none was set. On the wire: `UUID`.
    #[qapi(name = "UUID")]
    pub uuid: String,
}

/// The VM generation id.
///
/// Since 2.9.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.9", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct GuidInfo {
    /// In the usual notation with hyphens.
    pub guid: String,
}

/// What a timer device does about ticks it could not deliver in time, e.g. because the guest was
/// paused.
///
/// Since 2.0.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.0", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum LostTickPolicy {
    /// Drop them; the guest's clock agrees with the host's again, but has jumped.
    Discard,
    /// Go on at the usual pace; the guest's clock stays behind for good.
    Delay,
    /// Tick faster until nothing is missing; the guest's clock catches up without a jump.
    Slew,
}

/// State of KVM.
///
/// Since 0.14.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "0.14", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct KvmInfo {
    /// Whether this VM uses it.
    pub enabled: bool,
    /// Whether this QEMU was built with it.
    pub present: bool,
}
