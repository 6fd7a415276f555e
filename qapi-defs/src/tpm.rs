//! The module `tpm` of the schema.

use qapi_runtime::schema::Module;
use qapi_runtime::{Qapi, UnknownBranch, describe};

/// Emulated TPM devices, named by the interface the guest sees.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "1.5", cond(CONFIG_TPM))]
pub enum TpmModel {
    /// TPM Interface Specification (TIS), in memory-mapped or ISA form
    TpmTis,
    /// Command Response Buffer interface, TPM 2.0 only
    #[qapi(since = "2.12")]
    TpmCrb,
    /// the paravirtual TPM of POWER pSeries machines
    #[qapi(since = "5.0")]
    TpmSpapr,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// Backends that do the work of an emulated TPM.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "1.5", cond(CONFIG_TPM))]
pub enum TpmType {
    /// hand commands to a TPM of the host
    Passthrough,
    /// hand commands to an external software TPM such as swtpm
    #[qapi(since = "2.11")]
    Emulator,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// Settings of a backend that uses the host's TPM.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "1.5", cond(CONFIG_TPM))]
pub struct TPMPassthroughOptions {
    /// device node of the TPM. Default `/dev/tpm0`
    pub path: Option<::std::string::String>,
    /// sysfs file that, when written to, aborts the command the TPM is working on. By default
    /// derived from `path`
    pub cancel_path: Option<::std::string::String>,
}

/// Settings of a backend that uses a software TPM.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.11", cond(CONFIG_TPM), new)]
pub struct TPMEmulatorOptions {
    /// character device connected to the control channel of the software TPM, a Unix domain socket
    pub chardev: ::std::string::String,
}

/// Envelope around the settings of a passthrough backend.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.5", cond(CONFIG_TPM), new)]
pub struct TPMPassthroughOptionsWrapper {
    /// the settings proper
    pub data: TPMPassthroughOptions,
}

/// Envelope around the settings of an emulator backend.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.11", cond(CONFIG_TPM), new)]
pub struct TPMEmulatorOptionsWrapper {
    /// the settings proper
    pub data: TPMEmulatorOptions,
}

/// Settings of a TPM backend. What `data` contains depends on `type`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.5", cond(CONFIG_TPM), new)]
pub struct TpmTypeOptions {
    /// the backend
    #[qapi(discriminator)]
    pub r#type: TpmTypeOptionsBranch,
}

/// What `type` chooses in `TpmTypeOptions`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(TpmType), from)]
pub enum TpmTypeOptionsBranch {
    /// hand commands to a TPM of the host
    Passthrough(TPMPassthroughOptionsWrapper),
    /// hand commands to an external software TPM such as swtpm
    Emulator(TPMEmulatorOptionsWrapper),
    /// A value that only newer servers know, with what it adds.
    #[qapi(unrecognized)]
    Unrecognized(UnknownBranch),
}

/// A TPM of the machine.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.5", cond(CONFIG_TPM), new)]
pub struct TPMInfo {
    /// ID of the TPM backend, as given with `-tpmdev`
    pub id: ::std::string::String,
    /// the device the guest sees
    pub model: TpmModel,
    /// the backend and its settings
    pub options: TpmTypeOptions,
}

/// Commands.
pub mod cmd {
    use super::{TPMInfo, TpmModel, TpmType};
    use qapi_runtime::Qapi;

    /// Lists the TPM devices this QEMU can emulate.
    ///
    /// # Returns
    ///
    /// the device models
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "1.5", cond(CONFIG_TPM), exceptions(returns), returns(Vec<TpmModel>))]
    pub struct QueryTpmModels {}

    /// Lists the TPM backends built into this QEMU.
    ///
    /// # Returns
    ///
    /// the backend types
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "1.5", cond(CONFIG_TPM), exceptions(returns), returns(Vec<TpmType>))]
    pub struct QueryTpmTypes {}

    /// Lists the TPMs of the machine.
    ///
    /// # Returns
    ///
    /// one entry per TPM; empty if there is none
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "1.5", cond(CONFIG_TPM), returns(Vec<TPMInfo>))]
    pub struct QueryTpm {}
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
