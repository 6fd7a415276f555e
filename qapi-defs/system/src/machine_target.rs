//! Machines: what depends on the target architecture.

use qapi_runtime::schema::Module;
use qapi_runtime::{Qapi, Value, describe};

/// A CPU model: a named definition plus changes to it.
///
/// Since 2.8.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.8", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct CpuModelInfo {
    /// The definition to start from, as for `-cpu`.
    pub name: String,
    /// Object with QOM properties set on top, such as feature flags. Absent: none.
    pub props: Option<Value>,
}

/// How far to spell out a CPU model.
///
/// Since 2.8.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.8", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum CpuModelExpansionType {
    /// As a base definition that never changes plus the differences to it, so that the result means
    /// the same with any QEMU version, machine type and accelerator, and can be migrated. What such
    /// a base can't express is left out.
    Static,
    /// With every property; shows all details but may not be fit for migration.
    Full,
}

/// How model A relates to model B.
///
/// Since 2.8.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.8", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum CpuModelCompareResult {
    /// Neither can stand in for the other.
    Incompatible,
    /// Each can stand in for the other.
    Identical,
    /// A host able to run A can run B.
    Superset,
    /// A host able to run B can run A.
    Subset,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// Result of `query-cpu-model-baseline`.
///
/// Since 2.8. Only if `TARGET_S390X`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.8", cond(TARGET_S390X), new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct CpuModelBaselineInfo {
    /// The common model.
    pub model: CpuModelInfo,
}

/// Result of `query-cpu-model-comparison`.
///
/// Since 2.8. Only if `TARGET_S390X`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.8", cond(TARGET_S390X), new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct CpuModelCompareInfo {
    /// How the two relate.
    pub result: CpuModelCompareResult,
    /// QOM properties in which they differ; empty if identical. The entry `type`, or a read-only
    /// property, marks a difference that no setting can remove.
    pub responsible_properties: Vec<String>,
}

/// Result of `query-cpu-model-expansion`.
///
/// Since 2.8. Only if `any(TARGET_S390X, TARGET_I386, TARGET_ARM, TARGET_LOONGARCH64,
/// TARGET_RISCV)`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(
    since = "2.8",
    cond(any(TARGET_S390X, TARGET_I386, TARGET_ARM, TARGET_LOONGARCH64, TARGET_RISCV)),
    new,
    doc_required
)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct CpuModelExpansionInfo {
    /// The model spelled out.
    pub model: CpuModelInfo,
}

/// A CPU model QEMU knows by name.
///
/// Since 1.2. Only if `any(TARGET_PPC, TARGET_ARM, TARGET_I386, TARGET_S390X, TARGET_MIPS,
/// TARGET_LOONGARCH64, TARGET_RISCV)`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(
    since = "1.2",
    cond(any(
        TARGET_PPC,
        TARGET_ARM,
        TARGET_I386,
        TARGET_S390X,
        TARGET_MIPS,
        TARGET_LOONGARCH64,
        TARGET_RISCV
    )),
    new,
    doc_required
)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct CpuDefinitionInfo {
    /// Its name, as for `-cpu`.
    pub name: String,
    /// Whether it can be migrated between hosts and QEMU versions, given a versioned machine type.
    /// Absent: not known, so don't rely on it. Since 2.8.
    #[qapi(since = "2.8")]
    pub migration_safe: Option<bool>,
    /// Whether it is always the same, whatever the QEMU version, machine type, accelerator and
    /// other options; implies `migration-safe`. Since 2.8.
    #[qapi(since = "2.8")]
    pub r#static: bool,
    /// QOM properties that keep it from running on this host; empty if it runs. Switching off a
    /// writable one may help; `type` or a read-only one can't be helped. Absent: not known. Since 2.8.
    #[qapi(since = "2.8")]
    pub unavailable_features: Option<Vec<String>>,
    /// QOM type, e.g. for `device-list-properties`. Since 2.9.
    #[qapi(since = "2.9")]
    pub typename: String,
    /// The model this name stands for, depending on the machine type; better store that one in
    /// configurations. Absent: no alias. Since 4.1.
    #[qapi(since = "4.1")]
    pub alias_of: Option<String>,
    /// Whether it is going to be removed some day. Since 5.2.
    #[qapi(since = "5.2")]
    pub deprecated: bool,
}

/// How an s390x guest wants its CPUs to be served.
///
/// Since 8.2. Only if `TARGET_S390X`.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "8.2", cond(TARGET_S390X), prefix = "S390_CPU_POLARIZATION", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum CpuS390Polarization {
    /// All alike.
    Horizontal,
    /// Each according to its entitlement.
    Vertical,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// Result of `query-s390x-cpu-polarization`.
///
/// Since 8.2. Only if `all(TARGET_S390X, CONFIG_KVM)`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "8.2", cond(all(TARGET_S390X, CONFIG_KVM)), new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct CpuPolarizationInfo {
    /// What the guest wants.
    pub polarization: CpuS390Polarization,
}

/// Commands.
pub mod cmd {
    use super::{
        CpuDefinitionInfo, CpuModelBaselineInfo, CpuModelCompareInfo, CpuModelExpansionInfo,
        CpuModelExpansionType, CpuModelInfo, CpuPolarizationInfo,
    };
    use crate::machine_common::CpuS390Entitlement;
    use qapi_runtime::Qapi;

    /// Tells how one CPU model relates to another, e.g. one wanted to that of the host, to see
    /// whether it would run. The answer can depend on QEMU version, machine type, accelerator and
    /// `-cpu` options, except for static models. Only s390x has this command.
    ///
    /// Since 2.8. Only if `TARGET_S390X`.
    ///
    /// # Returns
    ///
    /// The relation of A to B.
    ///
    /// # Errors
    ///
    /// If a model or one of its properties is unknown or invalid, or comparing is not supported.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "2.8", cond(TARGET_S390X), returns(CpuModelCompareInfo), new, doc_required)]
    pub struct QueryCpuModelComparison {
        /// Model A.
        pub modela: CpuModelInfo,
        /// Model B.
        pub modelb: CpuModelInfo,
    }

    /// Computes a CPU model that runs wherever either of two given models does, e.g. for a pool of
    /// unequal hosts. The result is static and fit for migration. Only s390x has this command.
    ///
    /// Since 2.8. Only if `TARGET_S390X`.
    ///
    /// # Returns
    ///
    /// The common model.
    ///
    /// # Errors
    ///
    /// If a model or one of its properties is unknown or invalid, or there is no common model.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "2.8", cond(TARGET_S390X), returns(CpuModelBaselineInfo), new, doc_required)]
    pub struct QueryCpuModelBaseline {
        /// First model.
        pub modela: CpuModelInfo,
        /// Second model.
        pub modelb: CpuModelInfo,
    }

    /// Spells out what a CPU model, possibly with changes, consists of; also useful for `host`. The
    /// answer can depend on QEMU version, machine type, accelerator and `-cpu` options, except for
    /// static models.
    ///
    /// Since 2.8. Only if `any(TARGET_S390X, TARGET_I386, TARGET_ARM, TARGET_LOONGARCH64,
    /// TARGET_RISCV)`.
    ///
    /// # Returns
    ///
    /// The model spelled out.
    ///
    /// # Errors
    ///
    /// If the model or one of its properties is unknown or invalid, or the type is not supported.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(
        command,
        since = "2.8",
        cond(any(TARGET_S390X, TARGET_I386, TARGET_ARM, TARGET_LOONGARCH64, TARGET_RISCV)),
        returns(CpuModelExpansionInfo),
        new,
        doc_required
    )]
    pub struct QueryCpuModelExpansion {
        /// How far to spell it out; Arm, LoongArch and RISC-V only know `full`.
        pub r#type: CpuModelExpansionType,
        /// The model.
        pub model: CpuModelInfo,
    }

    /// Lists the CPU models known by name.
    ///
    /// Since 1.2. Only if `any(TARGET_PPC, TARGET_ARM, TARGET_I386, TARGET_S390X, TARGET_MIPS,
    /// TARGET_LOONGARCH64, TARGET_RISCV)`.
    ///
    /// # Returns
    ///
    /// One entry per model.
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(
        command,
        since = "1.2",
        cond(any(
            TARGET_PPC,
            TARGET_ARM,
            TARGET_I386,
            TARGET_S390X,
            TARGET_MIPS,
            TARGET_LOONGARCH64,
            TARGET_RISCV
        )),
        returns(Vec<CpuDefinitionInfo>),
        doc_required
    )]
    pub struct QueryCpuDefinitions {}

    /// Moves an s390x vCPU within the topology or changes its attributes. What is absent stays as
    /// it is.
    ///
    /// Since 8.2. Only if `all(TARGET_S390X, CONFIG_KVM)`.
    ///
    /// **Unstable.** An experiment; may change or go away.
    ///
    /// # Errors
    ///
    /// If the machine has no CPU topology, or the vCPU or the place does not exist or is full.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(
        command,
        since = "8.2",
        features(unstable),
        cond(all(TARGET_S390X, CONFIG_KVM)),
        new,
        doc_required
    )]
    pub struct SetCpuTopology {
        /// The vCPU.
        pub core_id: u16,
        /// Socket to put it in.
        pub socket_id: Option<u16>,
        /// Book to put it in.
        pub book_id: Option<u16>,
        /// Drawer to put it in.
        pub drawer_id: Option<u16>,
        /// Its new entitlement.
        pub entitlement: Option<CpuS390Entitlement>,
        /// Whether a host CPU is set aside for it.
        pub dedicated: Option<bool>,
    }

    /// Reports the polarization the guest has asked for.
    ///
    /// Since 8.2. Only if `all(TARGET_S390X, CONFIG_KVM)`.
    ///
    /// **Unstable.** An experiment; may change or go away.
    ///
    /// # Returns
    ///
    /// The polarization.
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(
        command,
        since = "8.2",
        features(unstable),
        cond(all(TARGET_S390X, CONFIG_KVM)),
        returns(CpuPolarizationInfo),
        doc_required
    )]
    pub struct QueryS390xCpuPolarization {}
}

/// Events.
pub mod event {
    use super::CpuS390Polarization;
    use qapi_runtime::Qapi;

    /// The s390x guest has asked for another polarization (instruction PTF). The host may now want
    /// to distribute its CPUs differently.
    ///
    /// Since 8.2. Only if `all(TARGET_S390X, CONFIG_KVM)`.
    ///
    /// **Unstable.** An experiment; may change or go away.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(event, since = "8.2", features(unstable), cond(all(TARGET_S390X, CONFIG_KVM)), doc_required)]
    pub struct CpuPolarizationChange {
        /// What the guest wants.
        pub polarization: CpuS390Polarization,
    }
}

qapi_runtime::command_set! {
    /// The commands of `machine-target`, for servers that have all of them.
    pub trait Commands {
        query_cpu_model_comparison(cmd::QueryCpuModelComparison);
        query_cpu_model_baseline(cmd::QueryCpuModelBaseline);
        query_cpu_model_expansion(cmd::QueryCpuModelExpansion);
        query_cpu_definitions(cmd::QueryCpuDefinitions);
        set_cpu_topology(cmd::SetCpuTopology);
        query_s390x_cpu_polarization(cmd::QueryS390xCpuPolarization);
    }
}

/// The definitions of this module, in the order of the schema.
pub static MODULE: Module<'static> = Module {
    name: "machine-target",
    includes: &["machine-common"],
    definitions: &[
        describe::ty::<CpuModelInfo>(),
        describe::ty::<CpuModelExpansionType>(),
        describe::ty::<CpuModelCompareResult>(),
        describe::ty::<CpuModelBaselineInfo>(),
        describe::ty::<CpuModelCompareInfo>(),
        describe::command::<cmd::QueryCpuModelComparison>(),
        describe::command::<cmd::QueryCpuModelBaseline>(),
        describe::ty::<CpuModelExpansionInfo>(),
        describe::command::<cmd::QueryCpuModelExpansion>(),
        describe::ty::<CpuDefinitionInfo>(),
        describe::command::<cmd::QueryCpuDefinitions>(),
        describe::ty::<CpuS390Polarization>(),
        describe::command::<cmd::SetCpuTopology>(),
        describe::event::<event::CpuPolarizationChange>(),
        describe::ty::<CpuPolarizationInfo>(),
        describe::command::<cmd::QueryS390xCpuPolarization>(),
    ],
};
