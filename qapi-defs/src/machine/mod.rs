//! Machines: processors, NUMA, memory, and what they are made of.

pub mod cmd;
mod configuration;
mod cpus;
pub mod event;
mod memory;
mod memory_devices;
mod numa;

pub use configuration::*;
pub use cpus::*;
pub use memory::*;
pub use memory_devices::*;
pub use numa::*;

use qapi_runtime::describe;
use qapi_runtime::schema::Module;

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
