//! Statistics.

use qapi_runtime::schema::Module;
use qapi_runtime::{Qapi, UnknownBranch, describe};

/// How the value of a statistic behaves.
///
/// Since 7.1.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "7.1", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum StatsType {
    /// A counter that only goes up.
    Cumulative,
    /// A reading that goes up and down.
    Instant,
    /// The highest reading so far.
    Peak,
    /// A histogram whose buckets are equally wide.
    LinearHistogram,
    /// A histogram whose buckets double in width.
    Log2Histogram,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// Unit of a statistic.
///
/// Since 7.1.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "7.1", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum StatsUnit {
    /// Bytes.
    Bytes,
    /// Seconds.
    Seconds,
    /// Clock cycles.
    Cycles,
    /// None, the value is true or false.
    Boolean,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// Where statistics come from.
///
/// Since 7.1.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "7.1", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum StatsProvider {
    /// The KVM module of the host's kernel. Since 7.1.
    #[qapi(since = "7.1")]
    Kvm,
    /// QEMU's crypto backends. Since 8.0.
    #[qapi(since = "8.0")]
    Cryptodev,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// What statistics are about.
///
/// Since 7.1.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "7.1", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum StatsTarget {
    /// The VM as a whole.
    Vm,
    /// A vCPU.
    Vcpu,
    /// A crypto backend. Since 8.0.
    #[qapi(since = "8.0")]
    Cryptodev,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// Statistics wanted from one provider.
///
/// Since 7.1.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "7.1", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct StatsRequest {
    /// The provider.
    pub provider: StatsProvider,
    /// Names of those wanted. Absent: all.
    pub names: Option<Vec<String>>,
}

/// Selects vCPUs.
///
/// Since 7.1.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "7.1", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct StatsVCPUFilter {
    /// QOM paths of the vCPUs. Absent: all.
    pub vcpus: Option<Vec<String>>,
}

/// Statistics wanted from `query-stats`.
///
/// Since 7.1.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "7.1", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct StatsFilter {
    /// What they are about; decides on the other members.
    #[qapi(discriminator)]
    pub target: StatsFilterBranch,
    /// What is wanted, per provider. Absent: everything from all providers.
    pub providers: Option<Vec<StatsRequest>>,
}

/// What `target` chooses in `StatsFilter`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(StatsTarget), from)]
pub enum StatsFilterBranch {
    /// A vCPU.
    Vcpu(StatsVCPUFilter),
    /// The VM as a whole.
    Vm,
    /// A crypto backend. Since 8.0.
    Cryptodev,
    /// A value that only newer servers know, with what it adds.
    #[qapi(unrecognized)]
    Unrecognized(UnknownBranch),
}

/// Value of a statistic.
///
/// Since 7.1.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(alternate, since = "7.1", from, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum StatsValue {
    /// A number.
    Scalar(u64),
    /// True or false.
    Boolean(bool),
    /// The buckets of a histogram, lowest first.
    List(Vec<u64>),
}

/// A statistic with its value.
///
/// Since 7.1.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "7.1", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct Stats {
    /// Its name.
    pub name: String,
    /// Its value.
    pub value: StatsValue,
}

/// Statistics of one object from one provider.
///
/// Since 7.1.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "7.1", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct StatsResult {
    /// The provider.
    pub provider: StatsProvider,
    /// QOM path of the object. Absent if it has none, as with `vm`.
    pub qom_path: Option<String>,
    /// The values.
    pub stats: Vec<Stats>,
}

/// Description of a statistic.
///
/// Since 7.1.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "7.1", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct StatsSchemaValue {
    /// Its name, unique for a provider and target.
    pub name: String,
    /// How its value behaves.
    pub r#type: StatsType,
    /// Its unit. Absent for plain numbers.
    pub unit: Option<StatsUnit>,
    /// Base of the scale factor, 2 or 10. Absent if `exponent` is 0.
    pub base: Option<i8>,
    /// Power of `base` to multiply values by in order to get `unit`; e.g. base 10 and -9 with
    /// `seconds` are nanoseconds.
    pub exponent: i16,
    /// Width of a bucket. Only with `linear-histogram`.
    pub bucket_size: Option<u32>,
}

/// The statistics a provider offers for a target.
///
/// Since 7.1.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "7.1", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct StatsSchema {
    /// The provider.
    pub provider: StatsProvider,
    /// What they are about.
    pub target: StatsTarget,
    /// The statistics.
    pub stats: Vec<StatsSchemaValue>,
}

/// Commands.
pub mod cmd {
    use super::{StatsFilter, StatsProvider, StatsResult, StatsSchema};
    use qapi_runtime::Qapi;

    /// Reads statistics. What they mean is told by `query-stats-schemas`.
    ///
    /// Since 7.1.
    ///
    /// # Returns
    ///
    /// One entry per object and provider.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "7.1", returns(Vec<StatsResult>), boxed, doc_required)]
    pub struct QueryStats(pub StatsFilter);

    /// Describes the statistics there are. Names may change from one version of QEMU or Linux to
    /// the next; they are outside of the usual promises of compatibility.
    ///
    /// Since 7.1.
    ///
    /// # Returns
    ///
    /// One entry per provider and target.
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "7.1", returns(Vec<StatsSchema>), doc_required)]
    pub struct QueryStatsSchemas {
        /// Describe only this one's. Absent: all providers.
        pub provider: Option<StatsProvider>,
    }
}

qapi_runtime::command_set! {
    /// The commands of `stats`, for servers that have all of them.
    pub trait Commands {
        query_stats(cmd::QueryStats);
        query_stats_schemas(cmd::QueryStatsSchemas);
    }
}

/// The definitions of this module, in the order of the schema.
pub static MODULE: Module<'static> = Module {
    name: "stats",
    includes: &[],
    definitions: &[
        describe::ty::<StatsType>(),
        describe::ty::<StatsUnit>(),
        describe::ty::<StatsProvider>(),
        describe::ty::<StatsTarget>(),
        describe::ty::<StatsRequest>(),
        describe::ty::<StatsVCPUFilter>(),
        describe::ty::<StatsFilter>(),
        describe::ty::<StatsValue>(),
        describe::ty::<Stats>(),
        describe::ty::<StatsResult>(),
        describe::command::<cmd::QueryStats>(),
        describe::ty::<StatsSchemaValue>(),
        describe::ty::<StatsSchema>(),
        describe::command::<cmd::QueryStatsSchemas>(),
    ],
};
