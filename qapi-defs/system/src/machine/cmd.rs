//! Commands.

use super::{
    BalloonInfo, CpuInfoFast, CurrentMachineParams, GuidInfo, HotpluggableCPU, HvBalloonInfo, KvmInfo,
    MachineInfo, Memdev, MemoryDeviceInfo, MemoryInfo, NumaOptions, TargetInfo, UuidInfo,
};
use qapi_defs_base::common::HumanReadableText;
use qapi_runtime::Qapi;

/// Lists the virtual CPUs without interrupting them.
///
/// Since 2.12.
///
/// # Returns
///
/// One entry per CPU that is present.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(command, since = "2.12", returns(Vec<CpuInfoFast>), doc_required)]
pub struct QueryCpusFast {}

/// Lists the machine types.
///
/// Since 1.2.
///
/// # Returns
///
/// One entry per machine type, in no particular order.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(command, since = "1.2", returns(Vec<MachineInfo>), doc_required)]
pub struct QueryMachines {}

/// Reports abilities of the running machine.
///
/// Since 4.0.
///
/// # Returns
///
/// The abilities.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(command, since = "4.0", returns(CurrentMachineParams), doc_required)]
pub struct QueryCurrentMachine {}

/// Tells for which guest architecture this QEMU was built.
///
/// Since 1.2.
///
/// # Returns
///
/// The architecture.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(command, since = "1.2", returns(TargetInfo), doc_required)]
pub struct QueryTarget {}

/// Reports the UUID given by `-uuid`.
///
/// Since 0.14.
///
/// # Returns
///
/// The UUID.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(command, since = "0.14", returns(UuidInfo), allow_preconfig, doc_required)]
pub struct QueryUuid {}

/// Reads the GUID of the `vmgenid` device, which tells the guest that it was cloned or reverted.
///
/// Since 2.9.
///
/// # Returns
///
/// The GUID.
///
/// # Errors
///
/// If the VM has no such device.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(command, since = "2.9", returns(GuidInfo), doc_required)]
pub struct QueryVmGenerationId {}

/// Resets the machine as a reset button does.
///
/// On the wire: `system_reset`. Since 0.14.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(command, name = "system_reset", since = "0.14", exceptions(command_name), doc_required)]
pub struct SystemReset {}

/// Presses the virtual power button. Whether and when the guest shuts down is up to the guest; the
/// event `SHUTDOWN` tells.
///
/// On the wire: `system_powerdown`. Since 0.14.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(command, name = "system_powerdown", since = "0.14", exceptions(command_name), doc_required)]
pub struct SystemPowerdown {}

/// Wakes a guest that has suspended itself to RAM.
///
/// On the wire: `system_wakeup`. Since 1.1.
///
/// # Errors
///
/// If the guest is not suspended, or the machine can't be woken (see `query-current-machine`).
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(command, name = "system_wakeup", since = "1.1", exceptions(command_name), doc_required)]
pub struct SystemWakeup {}

/// Sends a non-maskable interrupt to the guest: to the monitor's CPU on s390x, on other machines to
/// those CPUs the machine chooses (on x86 and pseries all of them).
///
/// Since 0.14.
///
/// # Errors
///
/// If the machine knows no NMI.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(command, since = "0.14", doc_required)]
pub struct InjectNmi {}

/// Tells whether KVM is used.
///
/// Since 0.14.
///
/// # Returns
///
/// The state of KVM.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(command, since = "0.14", returns(KvmInfo), doc_required)]
pub struct QueryKvm {}

/// Writes guest memory, addressed virtually, to a file on the host.
///
/// Since 0.14.
///
/// # Errors
///
/// If the file can't be written, or the memory is not mapped.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, since = "0.14", new, doc_required)]
pub struct Memsave {
    /// Guest virtual address to start at.
    pub val: i64,
    /// Number of bytes.
    pub size: i64,
    /// File to be created or overwritten.
    pub filename: String,
    /// CPU whose page tables apply. Default 0.
    pub cpu_index: Option<i64>,
}

/// Writes guest memory, addressed physically, to a file on the host.
///
/// Since 0.14.
///
/// # Errors
///
/// If the file can't be written.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, since = "0.14", new, doc_required)]
pub struct Pmemsave {
    /// Guest physical address to start at.
    pub val: i64,
    /// Number of bytes.
    pub size: i64,
    /// File to be created or overwritten.
    pub filename: String,
}

/// Lists the memory backends.
///
/// Since 2.1.
///
/// # Returns
///
/// One entry per backend.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(command, since = "2.1", returns(Vec<Memdev>), allow_preconfig, doc_required)]
pub struct QueryMemdev {}

/// Lists all CPUs that can or could be plugged, up to `maxcpus`.
///
/// Since 2.7.
///
/// # Returns
///
/// One entry per slot.
///
/// # Errors
///
/// If the machine has no hot-pluggable CPUs.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(command, since = "2.7", returns(Vec<HotpluggableCPU>), allow_preconfig, doc_required)]
pub struct QueryHotpluggableCpus {}

/// Does what `-numa` does, before the machine is created (QEMU started with `--preconfig`).
///
/// Since 3.0.
///
/// # Errors
///
/// If the machine exists already or the setting is invalid.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, since = "3.0", boxed, allow_preconfig, doc_required)]
pub struct SetNumaNode(pub NumaOptions);

/// Asks the guest to shrink or grow to a given size through the balloon device. The guest does so
/// later, partly, or not at all; watch the event `BALLOON_CHANGE`.
///
/// Since 0.14.
///
/// # Errors
///
/// DeviceNotActive if there is no balloon device, KVMMissingCap if KVM lacks what is needed.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, since = "0.14", new, doc_required)]
pub struct Balloon {
    /// Wanted size of the VM's memory in bytes (not of the balloon, which is RAM size minus this).
    pub value: i64,
}

/// Reports the state of the balloon.
///
/// Since 0.14.
///
/// # Returns
///
/// The size left to the guest.
///
/// # Errors
///
/// DeviceNotActive if there is no balloon device, KVMMissingCap if KVM lacks what is needed.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(command, since = "0.14", returns(BalloonInfo), doc_required)]
pub struct QueryBalloon {}

/// Returns the guest's latest report to the `hv-balloon` device.
///
/// Since 8.2.
///
/// # Returns
///
/// The report.
///
/// # Errors
///
/// If there is no such device, reports are off (`status-report`), or none has come yet.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(command, since = "8.2", returns(HvBalloonInfo), doc_required)]
pub struct QueryHvBalloonStatusReport {}

/// Reports how much memory the VM has.
///
/// Since 2.11.
///
/// # Returns
///
/// The sizes.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(command, since = "2.11", returns(MemoryInfo), doc_required)]
pub struct QueryMemorySizeSummary {}

/// Lists the memory devices.
///
/// Since 2.1.
///
/// # Returns
///
/// One entry per device.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(command, since = "2.1", returns(Vec<MemoryDeviceInfo>), doc_required)]
pub struct QueryMemoryDevices {}

/// Shows interrupt counts.
///
/// Since 6.2.
///
/// **Unstable.** For debugging; neither name nor output is fixed.
///
/// # Returns
///
/// A text for humans.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(command, since = "6.2", features(unstable), returns(HumanReadableText), doc_required)]
pub struct XQueryIrq {}

/// Shows figures on the TCG translator.
///
/// Since 6.2. Only if `CONFIG_TCG`.
///
/// **Unstable.** For debugging; neither name nor output is fixed.
///
/// # Returns
///
/// A text for humans.
///
/// # Errors
///
/// If TCG is not in use.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(
    command,
    since = "6.2",
    features(unstable),
    cond(CONFIG_TCG),
    returns(HumanReadableText),
    doc_required
)]
pub struct XQueryJit {}

/// Shows CPUs and memory of the guest's NUMA nodes.
///
/// Since 6.2.
///
/// **Unstable.** For debugging; neither name nor output is fixed.
///
/// # Returns
///
/// A text for humans.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(command, since = "6.2", features(unstable), returns(HumanReadableText), doc_required)]
pub struct XQueryNuma {}

/// Shows how often each TCG operation was generated, if QEMU was built to count that.
///
/// Since 6.2. Only if `CONFIG_TCG`.
///
/// **Unstable.** For debugging; neither name nor output is fixed.
///
/// # Returns
///
/// A text for humans.
///
/// # Errors
///
/// If TCG is not in use.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(
    command,
    since = "6.2",
    features(unstable),
    cond(CONFIG_TCG),
    returns(HumanReadableText),
    doc_required
)]
pub struct XQueryOpcount {}

/// Shows the RAM blocks.
///
/// Since 6.2.
///
/// **Unstable.** For debugging; neither name nor output is fixed.
///
/// # Returns
///
/// A text for humans.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(command, since = "6.2", features(unstable), returns(HumanReadableText), doc_required)]
pub struct XQueryRamblock {}

/// Shows the state of RDMA devices.
///
/// Since 6.2.
///
/// **Unstable.** For debugging; neither name nor output is fixed.
///
/// # Returns
///
/// A text for humans.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(command, since = "6.2", features(unstable), returns(HumanReadableText), doc_required)]
pub struct XQueryRdma {}

/// Shows ROM images and other files placed in guest memory.
///
/// Since 6.2.
///
/// **Unstable.** For debugging; neither name nor output is fixed.
///
/// # Returns
///
/// A text for humans.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(command, since = "6.2", features(unstable), returns(HumanReadableText), doc_required)]
pub struct XQueryRoms {}

/// Shows the guest's USB devices.
///
/// Since 6.2.
///
/// **Unstable.** For debugging; neither name nor output is fixed.
///
/// # Returns
///
/// A text for humans.
///
/// # Errors
///
/// If USB is not enabled.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(command, since = "6.2", features(unstable), returns(HumanReadableText), doc_required)]
pub struct XQueryUsb {}

/// Writes the device tree handed to the guest to a file, as a binary (DTB).
///
/// Since 7.2. Only if `CONFIG_FDT`.
///
/// # Errors
///
/// If the machine has no device tree, or the file can't be written.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, since = "7.2", cond(CONFIG_FDT), new, doc_required)]
pub struct Dumpdtb {
    /// File to be created or overwritten.
    pub filename: String,
}
