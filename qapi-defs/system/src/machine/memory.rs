//! Memory backends, processors that can be plugged, balloons.

use qapi_defs_base::common::HostMemPolicy;
use qapi_runtime::{Qapi, Size};

/// A memory backend.
///
/// Since 2.1.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.1", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct Memdev {
    /// Its id. Absent if it has none. Since 2.9.
    #[qapi(since = "2.9")]
    pub id: Option<String>,
    /// Bytes.
    pub size: Size,
    /// Whether the host may merge identical pages (KSM).
    pub merge: bool,
    /// Whether it goes into core dumps.
    pub dump: bool,
    /// Whether all pages were allocated at the start.
    pub prealloc: bool,
    /// Whether it is mapped shared, i.e. other processes can see changes. Since 6.1.
    #[qapi(since = "6.1")]
    pub share: bool,
    /// Whether swap space or huge pages were asked to be reserved; what the host really does may
    /// differ. Absent if the backend can't tell. Since 6.1.
    #[qapi(since = "6.1")]
    pub reserve: Option<bool>,
    /// Host NUMA nodes the policy refers to.
    pub host_nodes: Vec<u16>,
    /// How host memory is chosen.
    pub policy: HostMemPolicy,
}

/// Place of a CPU in the machine. Which members apply depends on architecture and machine type. For
/// hot-plug, pass exactly those that `query-hotpluggable-cpus` shows (also ones not known here) on
/// to `device_add`.
///
/// Since 2.7.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "2.7", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct CpuInstanceProperties {
    /// NUMA node.
    pub node_id: Option<i64>,
    /// Drawer in the machine (s390x). Since 8.2.
    #[qapi(since = "8.2")]
    pub drawer_id: Option<i64>,
    /// Book in the drawer (s390x). Since 8.2.
    #[qapi(since = "8.2")]
    pub book_id: Option<i64>,
    /// Socket in the next larger unit.
    pub socket_id: Option<i64>,
    /// Die in the socket. Since 4.1.
    #[qapi(since = "4.1")]
    pub die_id: Option<i64>,
    /// Cluster in the next larger unit. Since 7.1.
    #[qapi(since = "7.1")]
    pub cluster_id: Option<i64>,
    /// Core in the next larger unit.
    pub core_id: Option<i64>,
    /// Thread in the core.
    pub thread_id: Option<i64>,
}

/// A slot for a CPU, taken or empty.
///
/// Since 2.7.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.7", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct HotpluggableCPU {
    /// QOM type to pass to `device_add` as `driver`.
    pub r#type: String,
    /// How many vCPUs plugging it brings, e.g. the threads of a core.
    pub vcpus_count: i64,
    /// Its place, to be passed to `device_add`, too.
    pub props: CpuInstanceProperties,
    /// QOM path of the CPU in the slot. Absent if the slot is empty.
    pub qom_path: Option<String>,
}

/// State of the balloon.
///
/// Since 0.14.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "0.14", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BalloonInfo {
    /// Present size of the VM's memory in bytes, i.e. RAM size minus balloon.
    pub actual: i64,
}

/// Memory state last reported by a guest with the Hyper-V balloon.
///
/// Since 8.2.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "8.2", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct HvBalloonInfo {
    /// Bytes the guest uses or cannot use (e.g. ballooned away).
    pub committed: Size,
    /// Bytes free in the guest.
    pub available: Size,
}

/// Memory sizes of the VM.
///
/// Since 2.11.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.11", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct MemoryInfo {
    /// Bytes present from the start, as given by `-m`.
    pub base_memory: Size,
    /// Bytes added as memory devices. Absent if the target has no memory hot-plug.
    pub plugged_memory: Option<Size>,
}
