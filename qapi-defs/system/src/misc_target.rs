//! What belongs nowhere else and depends on the target: clocks, SEV, SGX, interrupts.

use qapi_runtime::schema::Module;
use qapi_runtime::{Qapi, describe};

/// Phase of an AMD SEV guest.
///
/// Since 2.12. Only if `TARGET_I386`.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.12", cond(TARGET_I386), doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum SevState {
    /// Not set up yet.
    Uninit,
    /// Being launched: plain memory and registers are being encrypted and measured.
    LaunchUpdate,
    /// Being launched: measured, secrets can be injected.
    LaunchSecret,
    /// Launched or fully arrived by migration.
    Running,
    /// Being migrated away.
    SendUpdate,
    /// Arriving by migration.
    ReceiveUpdate,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// State of AMD SEV (encrypted guest memory).
///
/// Since 2.12. Only if `TARGET_I386`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.12", cond(TARGET_I386), new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct SevInfo {
    /// Whether this guest uses it; if not, the other members mean nothing.
    pub enabled: bool,
    /// Major version of the firmware interface.
    pub api_major: u8,
    /// Minor version of the firmware interface.
    pub api_minor: u8,
    /// Build number of the firmware.
    pub build_id: u8,
    /// Bits of the guest policy: 0 no debugging, 1 no key sharing, 2 SEV-ES required, 3 no sending
    /// away, 4 no sending outside the domain, 5 only to SEV platforms; from 16 the least API
    /// version.
    pub policy: u32,
    /// Phase of the guest.
    pub state: SevState,
    /// Number of the guest in the firmware.
    pub handle: u32,
}

/// Launch measurement of an SEV guest.
///
/// Since 2.12. Only if `TARGET_I386`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.12", cond(TARGET_I386), new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct SevLaunchMeasureInfo {
    /// The measurement in base64.
    pub data: String,
}

/// What the host offers for SEV.
///
/// Since 2.12. Only if `TARGET_I386`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.12", cond(TARGET_I386), new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct SevCapability {
    /// The platform's Diffie-Hellman public key in base64.
    pub pdh: String,
    /// Certificates for that key in base64.
    pub cert_chain: String,
    /// Unique id of the first CPU in base64, for fetching its certificate from AMD. Since 7.1.
    #[qapi(since = "7.1")]
    pub cpu0_id: String,
    /// Number of the page table bit that marks a page as encrypted.
    pub cbitpos: i64,
    /// How many bits shorter physical addresses become with SEV.
    pub reduced_phys_bits: i64,
}

/// Attestation report of an SEV guest.
///
/// Since 6.1. Only if `TARGET_I386`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "6.1", cond(TARGET_I386), new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct SevAttestationReport {
    /// The report in base64.
    pub data: String,
}

/// Ways in which one version of the Arm interrupt controller (GIC) can be provided.
///
/// Since 2.6. Only if `TARGET_ARM`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.6", cond(TARGET_ARM), new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct GICCapability {
    /// Version of the GIC, 2 or 3.
    pub version: i64,
    /// Whether QEMU can emulate it.
    pub emulated: bool,
    /// Whether KVM can provide it on this host.
    pub kernel: bool,
}

/// A section of SGX enclave memory.
///
/// Since 7.0.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "7.0", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct SGXEPCSection {
    /// NUMA node.
    pub node: i64,
    /// Bytes.
    pub size: u64,
}

/// Support of Intel SGX.
///
/// Since 6.2. Only if `TARGET_I386`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "6.2", cond(TARGET_I386), new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct SGXInfo {
    /// Whether SGX is there at all.
    pub sgx: bool,
    /// Whether the SGX1 instructions are there.
    pub sgx1: bool,
    /// Whether the SGX2 instructions (dynamic memory) are there.
    pub sgx2: bool,
    /// Whether launch control is flexible (guest may set the launch key).
    pub flc: bool,
    /// The sections of enclave memory. Since 7.0.
    #[qapi(since = "7.0")]
    pub sections: Vec<SGXEPCSection>,
}

/// What a Xen event channel is connected to.
///
/// Since 8.0. Only if `TARGET_I386`.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "8.0", cond(TARGET_I386), doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum EvtchnPortType {
    /// Nothing; not in use.
    Closed,
    /// Nothing yet, but reserved for a domain.
    Unbound,
    /// A port of another domain (or the same).
    Interdomain,
    /// A physical interrupt.
    Pirq,
    /// A virtual interrupt.
    Virq,
    /// An interrupt between vCPUs.
    Ipi,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// A port of the guest's Xen event channels.
///
/// Since 8.0. Only if `TARGET_I386`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "8.0", cond(TARGET_I386), new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct EvtchnInfo {
    /// Number of the port.
    pub port: u16,
    /// vCPU that gets the events.
    pub vcpu: u32,
    /// What it is connected to.
    pub r#type: EvtchnPortType,
    /// The other domain; empty unless `type` is `interdomain`.
    pub remote_domain: String,
    /// The other port, or the number of the interrupt.
    pub target: u16,
    /// Whether an event waits for delivery.
    pub pending: bool,
    /// Whether events are held back by the guest.
    pub masked: bool,
}

/// Commands.
pub mod cmd {
    use super::{
        EvtchnInfo, GICCapability, SGXInfo, SevAttestationReport, SevCapability, SevInfo,
        SevLaunchMeasureInfo,
    };
    use qapi_runtime::{Qapi, Secret};

    /// Forgets interrupts of the real-time clock that are still to be made up for. Useful after the
    /// guest's time was corrected by other means, such as the guest agent.
    ///
    /// Since 2.1. Only if `TARGET_I386`.
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "2.1", cond(TARGET_I386), doc_required)]
    pub struct RtcResetReinjection {}

    /// Reports the state of SEV.
    ///
    /// Since 2.12. Only if `TARGET_I386`.
    ///
    /// # Returns
    ///
    /// The state; `enabled` is `false` if not in use.
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "2.12", cond(TARGET_I386), returns(SevInfo), doc_required)]
    pub struct QuerySev {}

    /// Fetches the measurement with which the guest's owner can verify what was launched.
    ///
    /// Since 2.12. Only if `TARGET_I386`.
    ///
    /// # Returns
    ///
    /// The measurement.
    ///
    /// # Errors
    ///
    /// If there is none (no SEV, or the launch has not got that far).
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "2.12", cond(TARGET_I386), returns(SevLaunchMeasureInfo), doc_required)]
    pub struct QuerySevLaunchMeasure {}

    /// Reports what is needed to set up an SEV guest on this host (AMD only).
    ///
    /// Since 2.12. Only if `TARGET_I386`.
    ///
    /// # Returns
    ///
    /// Keys, certificates and parameters.
    ///
    /// # Errors
    ///
    /// If KVM or the host doesn't support SEV, or `/dev/sev` can't be used.
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "2.12", cond(TARGET_I386), returns(SevCapability), doc_required)]
    pub struct QuerySevCapabilities {}

    /// Puts a secret, encrypted by the guest's owner, into the memory of an SEV guest that is being
    /// launched.
    ///
    /// Since 6.0. Only if `TARGET_I386`.
    ///
    /// # Errors
    ///
    /// Without SEV, in the wrong phase, for malformed data, or if no place is known.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "6.0", cond(TARGET_I386), new, doc_required)]
    pub struct SevInjectLaunchSecret {
        /// Header of the secret packet in base64.
        pub packet_header: String,
        /// The encrypted secret in base64.
        pub secret: Secret<String>,
        /// Guest physical address to put it at. Absent: the place announced by the firmware (OVMF).
        pub gpa: Option<u64>,
    }

    /// Has the firmware attest the state of the SEV guest (AMD only).
    ///
    /// Since 6.1. Only if `TARGET_I386`.
    ///
    /// # Returns
    ///
    /// The report.
    ///
    /// # Errors
    ///
    /// Without SEV, or if `mnonce` is malformed.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "6.1", cond(TARGET_I386), returns(SevAttestationReport), new, doc_required)]
    pub struct QuerySevAttestationReport {
        /// 16 random bytes in base64, which come back in the report to prove that it is fresh.
        pub mnonce: String,
    }

    /// Writes the storage keys of an s390x guest to a file.
    ///
    /// Since 2.5. Only if `TARGET_S390X`.
    ///
    /// # Errors
    ///
    /// If the guest uses no storage keys, or the file can't be written.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "2.5", cond(TARGET_S390X), new, doc_required)]
    pub struct DumpSkeys {
        /// File to be created or overwritten.
        pub filename: String,
    }

    /// Lists which GIC versions can be used with KVM and with emulation (Arm only).
    ///
    /// Since 2.6. Only if `TARGET_ARM`.
    ///
    /// # Returns
    ///
    /// One entry per version.
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "2.6", cond(TARGET_ARM), returns(Vec<GICCapability>), doc_required)]
    pub struct QueryGicCapabilities {}

    /// Reports on SGX in this guest.
    ///
    /// Since 6.2. Only if `TARGET_I386`.
    ///
    /// # Returns
    ///
    /// Features and memory.
    ///
    /// # Errors
    ///
    /// If the guest has no SGX.
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "6.2", cond(TARGET_I386), returns(SGXInfo), doc_required)]
    pub struct QuerySgx {}

    /// Reports on SGX on this host.
    ///
    /// Since 6.2. Only if `TARGET_I386`.
    ///
    /// # Returns
    ///
    /// Features and memory.
    ///
    /// # Errors
    ///
    /// If the host has none that can be used.
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "6.2", cond(TARGET_I386), returns(SGXInfo), doc_required)]
    pub struct QuerySgxCapabilities {}

    /// Lists the open Xen event channels. For guests with Xen emulation under KVM.
    ///
    /// Since 8.0. Only if `TARGET_I386`.
    ///
    /// # Returns
    ///
    /// One entry per open port.
    ///
    /// # Errors
    ///
    /// If Xen emulation is not in use.
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "8.0", cond(TARGET_I386), returns(Vec<EvtchnInfo>), doc_required)]
    pub struct XenEventList {}

    /// Sends an event to a port of the guest. For guests with Xen emulation under KVM.
    ///
    /// Since 8.0. Only if `TARGET_I386`.
    ///
    /// # Errors
    ///
    /// If Xen emulation is not in use, or there is no such port.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "8.0", cond(TARGET_I386), new, doc_required)]
    pub struct XenEventInject {
        /// Number of the port.
        pub port: u32,
    }
}

qapi_runtime::command_set! {
    /// The commands of `misc-target`, for servers that have all of them.
    pub trait Commands {
        rtc_reset_reinjection(cmd::RtcResetReinjection);
        query_sev(cmd::QuerySev);
        query_sev_launch_measure(cmd::QuerySevLaunchMeasure);
        query_sev_capabilities(cmd::QuerySevCapabilities);
        sev_inject_launch_secret(cmd::SevInjectLaunchSecret);
        query_sev_attestation_report(cmd::QuerySevAttestationReport);
        dump_skeys(cmd::DumpSkeys);
        query_gic_capabilities(cmd::QueryGicCapabilities);
        query_sgx(cmd::QuerySgx);
        query_sgx_capabilities(cmd::QuerySgxCapabilities);
        xen_event_list(cmd::XenEventList);
        xen_event_inject(cmd::XenEventInject);
    }
}

/// The definitions of this module, in the order of the schema.
pub static MODULE: Module<'static> = Module {
    name: "misc-target",
    includes: &[],
    definitions: &[
        describe::command::<cmd::RtcResetReinjection>(),
        describe::ty::<SevState>(),
        describe::ty::<SevInfo>(),
        describe::command::<cmd::QuerySev>(),
        describe::ty::<SevLaunchMeasureInfo>(),
        describe::command::<cmd::QuerySevLaunchMeasure>(),
        describe::ty::<SevCapability>(),
        describe::command::<cmd::QuerySevCapabilities>(),
        describe::command::<cmd::SevInjectLaunchSecret>(),
        describe::ty::<SevAttestationReport>(),
        describe::command::<cmd::QuerySevAttestationReport>(),
        describe::command::<cmd::DumpSkeys>(),
        describe::ty::<GICCapability>(),
        describe::command::<cmd::QueryGicCapabilities>(),
        describe::ty::<SGXEPCSection>(),
        describe::ty::<SGXInfo>(),
        describe::command::<cmd::QuerySgx>(),
        describe::command::<cmd::QuerySgxCapabilities>(),
        describe::ty::<EvtchnPortType>(),
        describe::ty::<EvtchnInfo>(),
        describe::command::<cmd::XenEventList>(),
        describe::command::<cmd::XenEventInject>(),
    ],
};
