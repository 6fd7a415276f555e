//! Trusted platform modules.

use qapi_runtime::schema::Module;
use qapi_runtime::{Qapi, UnknownBranch, describe};

/// Emulated TPM devices, named by the interface the guest sees.
///
/// Since 1.5. Only if `CONFIG_TPM`.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "1.5", cond(CONFIG_TPM), doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum TpmModel {
    /// TPM Interface Specification (TIS), in memory-mapped or ISA form.
    TpmTis,
    /// Command Response Buffer interface, TPM 2.0 only. Since 2.12.
    #[qapi(since = "2.12")]
    TpmCrb,
    /// The paravirtual TPM of POWER pSeries machines. Since 5.0.
    #[qapi(since = "5.0")]
    TpmSpapr,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// Backends that do the work of an emulated TPM.
///
/// Since 1.5. Only if `CONFIG_TPM`.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "1.5", cond(CONFIG_TPM), doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum TpmType {
    /// Hand commands to a TPM of the host.
    Passthrough,
    /// Hand commands to an external software TPM such as swtpm. Since 2.11.
    #[qapi(since = "2.11")]
    Emulator,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// Settings of a backend that uses the host's TPM.
///
/// Since 1.5. Only if `CONFIG_TPM`.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "1.5", cond(CONFIG_TPM), doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct TPMPassthroughOptions {
    /// Device node of the TPM. Default `/dev/tpm0`.
    pub path: Option<String>,
    /// Sysfs file that, when written to, aborts the command the TPM is working on. By default
    /// derived from `path`.
    pub cancel_path: Option<String>,
}

/// Settings of a backend that uses a software TPM.
///
/// Since 2.11. Only if `CONFIG_TPM`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.11", cond(CONFIG_TPM), new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct TPMEmulatorOptions {
    /// Character device connected to the control channel of the software TPM, a Unix domain socket.
    pub chardev: String,
}

/// Envelope around the settings of a passthrough backend.
///
/// Since 1.5. Only if `CONFIG_TPM`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.5", cond(CONFIG_TPM), new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct TPMPassthroughOptionsWrapper {
    /// The settings proper.
    pub data: TPMPassthroughOptions,
}

/// Envelope around the settings of an emulator backend.
///
/// Since 2.11. Only if `CONFIG_TPM`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.11", cond(CONFIG_TPM), new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct TPMEmulatorOptionsWrapper {
    /// The settings proper.
    pub data: TPMEmulatorOptions,
}

/// Settings of a TPM backend. What `data` contains depends on `type`.
///
/// Since 1.5. Only if `CONFIG_TPM`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.5", cond(CONFIG_TPM), new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct TpmTypeOptions {
    /// The backend.
    #[qapi(discriminator)]
    pub r#type: TpmTypeOptionsBranch,
}

/// What `type` chooses in `TpmTypeOptions`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(TpmType), from)]
pub enum TpmTypeOptionsBranch {
    /// Hand commands to a TPM of the host.
    Passthrough(TPMPassthroughOptionsWrapper),
    /// Hand commands to an external software TPM such as swtpm. Since 2.11.
    Emulator(TPMEmulatorOptionsWrapper),
    /// A value that only newer servers know, with what it adds.
    #[qapi(unrecognized)]
    Unrecognized(UnknownBranch),
}

/// A TPM of the machine.
///
/// Since 1.5. Only if `CONFIG_TPM`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.5", cond(CONFIG_TPM), new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct TPMInfo {
    /// ID of the TPM backend, as given with `-tpmdev`.
    pub id: String,
    /// The device the guest sees.
    pub model: TpmModel,
    /// The backend and its settings.
    pub options: TpmTypeOptions,
}

/// Commands.
pub mod cmd {
    use super::{TPMInfo, TpmModel, TpmType};
    use qapi_runtime::Qapi;

    /// Lists the TPM devices this QEMU can emulate.
    ///
    /// Since 1.5. Only if `CONFIG_TPM`.
    ///
    /// # Returns
    ///
    /// The device models.
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(
        command,
        since = "1.5",
        cond(CONFIG_TPM),
        exceptions(returns),
        returns(Vec<TpmModel>),
        doc_required
    )]
    pub struct QueryTpmModels {}

    /// Lists the TPM backends built into this QEMU.
    ///
    /// Since 1.5. Only if `CONFIG_TPM`.
    ///
    /// # Returns
    ///
    /// The backend types.
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(
        command,
        since = "1.5",
        cond(CONFIG_TPM),
        exceptions(returns),
        returns(Vec<TpmType>),
        doc_required
    )]
    pub struct QueryTpmTypes {}

    /// Lists the TPMs of the machine.
    ///
    /// Since 1.5. Only if `CONFIG_TPM`.
    ///
    /// # Returns
    ///
    /// One entry per TPM; empty if there is none.
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "1.5", cond(CONFIG_TPM), returns(Vec<TPMInfo>), doc_required)]
    pub struct QueryTpm {}
}

qapi_runtime::command_set! {
    /// The commands of `tpm`, for servers that have all of them.
    pub trait Commands {
        query_tpm_models(cmd::QueryTpmModels);
        query_tpm_types(cmd::QueryTpmTypes);
        query_tpm(cmd::QueryTpm);
    }
}

/// The definitions of this module, in the order of the schema.
pub static MODULE: Module<'static> = Module {
    name: "tpm",
    includes: &[],
    definitions: &[
        describe::ty::<TpmModel>(),
        describe::command::<cmd::QueryTpmModels>(),
        describe::ty::<TpmType>(),
        describe::command::<cmd::QueryTpmTypes>(),
        describe::ty::<TPMPassthroughOptions>(),
        describe::ty::<TPMEmulatorOptions>(),
        describe::ty::<TPMPassthroughOptionsWrapper>(),
        describe::ty::<TPMEmulatorOptionsWrapper>(),
        describe::ty::<TpmTypeOptions>(),
        describe::ty::<TPMInfo>(),
        describe::command::<cmd::QueryTpm>(),
    ],
};
