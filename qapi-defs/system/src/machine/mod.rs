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

qapi_runtime::command_set! {
    /// The commands of `machine`, for servers that have all of them.
    pub trait Commands {
        query_cpus_fast(cmd::QueryCpusFast);
        query_machines(cmd::QueryMachines);
        query_current_machine(cmd::QueryCurrentMachine);
        query_target(cmd::QueryTarget);
        query_uuid(cmd::QueryUuid);
        query_vm_generation_id(cmd::QueryVmGenerationId);
        system_reset(cmd::SystemReset);
        system_powerdown(cmd::SystemPowerdown);
        system_wakeup(cmd::SystemWakeup);
        inject_nmi(cmd::InjectNmi);
        query_kvm(cmd::QueryKvm);
        memsave(cmd::Memsave);
        pmemsave(cmd::Pmemsave);
        query_memdev(cmd::QueryMemdev);
        query_hotpluggable_cpus(cmd::QueryHotpluggableCpus);
        set_numa_node(cmd::SetNumaNode);
        balloon(cmd::Balloon);
        query_balloon(cmd::QueryBalloon);
        query_hv_balloon_status_report(cmd::QueryHvBalloonStatusReport);
        query_memory_size_summary(cmd::QueryMemorySizeSummary);
        query_memory_devices(cmd::QueryMemoryDevices);
        x_query_irq(cmd::XQueryIrq);
        x_query_jit(cmd::XQueryJit);
        x_query_numa(cmd::XQueryNuma);
        x_query_opcount(cmd::XQueryOpcount);
        x_query_ramblock(cmd::XQueryRamblock);
        x_query_rdma(cmd::XQueryRdma);
        x_query_roms(cmd::XQueryRoms);
        x_query_usb(cmd::XQueryUsb);
        dumpdtb(cmd::Dumpdtb);
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
