//! The module `stats` of the schema.

use qapi_runtime::schema::Module;
use qapi_runtime::{Qapi, UnknownBranch, describe};

/// How the value of a statistic behaves.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "7.1")]
pub enum StatsType {
    /// a counter that only goes up
    Cumulative,
    /// a reading that goes up and down
    Instant,
    /// the highest reading so far
    Peak,
    /// a histogram whose buckets are equally wide
    LinearHistogram,
    /// a histogram whose buckets double in width
    Log2Histogram,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// Unit of a statistic.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "7.1")]
pub enum StatsUnit {
    /// bytes
    Bytes,
    /// seconds
    Seconds,
    /// clock cycles
    Cycles,
    /// none, the value is true or false
    Boolean,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// Where statistics come from.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "7.1")]
pub enum StatsProvider {
    /// the KVM module of the host's kernel
    #[qapi(since = "7.1")]
    Kvm,
    /// QEMU's crypto backends
    #[qapi(since = "8.0")]
    Cryptodev,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// What statistics are about.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "7.1")]
pub enum StatsTarget {
    /// the VM as a whole
    Vm,
    /// a vCPU
    Vcpu,
    /// a crypto backend
    #[qapi(since = "8.0")]
    Cryptodev,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// Statistics wanted from one provider.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "7.1", new)]
pub struct StatsRequest {
    /// the provider
    pub provider: StatsProvider,
    /// names of those wanted. Absent: all
    pub names: Option<Vec<::std::string::String>>,
}

/// Selects vCPUs.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "7.1")]
pub struct StatsVCPUFilter {
    /// QOM paths of the vCPUs. Absent: all
    pub vcpus: Option<Vec<::std::string::String>>,
}

/// Statistics wanted from `query-stats`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "7.1", new)]
pub struct StatsFilter {
    /// what they are about; decides on the other members
    #[qapi(discriminator)]
    pub target: StatsFilterBranch,
    /// what is wanted, per provider. Absent: everything from all providers
    pub providers: Option<Vec<StatsRequest>>,
}

/// What `target` chooses in `StatsFilter`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(StatsTarget), from)]
pub enum StatsFilterBranch {
    /// a vCPU
    Vcpu(StatsVCPUFilter),
    /// the VM as a whole
    Vm,
    /// a crypto backend
    Cryptodev,
    /// A value that only newer servers know, with what it adds.
    #[qapi(unrecognized)]
    Unrecognized(UnknownBranch),
}

/// Value of a statistic.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(alternate, since = "7.1", from)]
pub enum StatsValue {
    /// a number
    Scalar(u64),
    /// true or false
    Boolean(bool),
    /// the buckets of a histogram, lowest first
    List(Vec<u64>),
}

/// A statistic with its value.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "7.1", new)]
pub struct Stats {
    /// its name
    pub name: ::std::string::String,
    /// its value
    pub value: StatsValue,
}

/// Statistics of one object from one provider.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "7.1", new)]
pub struct StatsResult {
    /// the provider
    pub provider: StatsProvider,
    /// QOM path of the object. Absent if it has none, as with `vm`
    pub qom_path: Option<::std::string::String>,
    /// the values
    pub stats: Vec<Stats>,
}

/// Description of a statistic.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "7.1", new)]
pub struct StatsSchemaValue {
    /// its name, unique for a provider and target
    pub name: ::std::string::String,
    /// how its value behaves
    pub r#type: StatsType,
    /// its unit. Absent for plain numbers
    pub unit: Option<StatsUnit>,
    /// base of the scale factor, 2 or 10. Absent if `exponent` is 0
    pub base: Option<i8>,
    /// power of `base` to multiply values by in order to get `unit`; e.g. base 10 and -9 with
    /// `seconds` are nanoseconds
    pub exponent: i16,
    /// width of a bucket. Only with `linear-histogram`
    pub bucket_size: Option<u32>,
}

/// The statistics a provider offers for a target.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "7.1", new)]
pub struct StatsSchema {
    /// the provider
    pub provider: StatsProvider,
    /// what they are about
    pub target: StatsTarget,
    /// the statistics
    pub stats: Vec<StatsSchemaValue>,
}

/// Commands.
pub mod cmd {
    use super::{StatsFilter, StatsProvider, StatsResult, StatsSchema};
    use qapi_runtime::Qapi;

    /// Reads statistics. What they mean is told by `query-stats-schemas`.
    ///
    /// # Returns
    ///
    /// one entry per object and provider
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "7.1", returns(Vec<StatsResult>), boxed)]
    pub struct QueryStats(pub StatsFilter);

    /// Describes the statistics there are. Names may change from one version of QEMU or Linux to
    /// the next; they are outside of the usual promises of compatibility.
    ///
    /// # Returns
    ///
    /// one entry per provider and target
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "7.1", returns(Vec<StatsSchema>))]
    pub struct QueryStatsSchemas {
        /// describe only this one's. Absent: all providers
        pub provider: Option<StatsProvider>,
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
