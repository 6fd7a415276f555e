//! Events.

use super::HvBalloonInfo;
use qapi_runtime::{Qapi, Size};

/// The guest has changed the balloon. Sent at most once per second.
///
/// Since 1.2.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(event, since = "1.2", rate_limit(ms = 1000), doc_required)]
pub struct BalloonChange {
    /// Present size of the VM's memory in bytes, i.e. RAM size minus balloon.
    pub actual: i64,
}

/// The guest has sent a report to the `hv-balloon` device. Sent at most once per second.
///
/// Since 8.2.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(event, since = "8.2", rate_limit(ms = 1000), doc_required)]
pub struct HvBalloonStatusReport(pub HvBalloonInfo);

/// A memory device has changed its size, as virtio-mem does when the guest plugs or unplugs blocks.
/// Sent at most once per second for each device.
///
/// Since 5.1.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(event, since = "5.1", rate_limit(ms = 1000, key(qom_path)), doc_required)]
pub struct MemoryDeviceSizeChange {
    /// Id of the device. Absent if it has none.
    pub id: Option<String>,
    /// New size in bytes.
    pub size: Size,
    /// QOM path of the device. Since 6.2.
    #[qapi(since = "6.2")]
    pub qom_path: String,
}

/// The guest could not release a memory device.
///
/// Since 2.4.
///
/// **Deprecated.** Replaced by the event `DEVICE_UNPLUG_GUEST_ERROR`, which devices of all kinds
/// share.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(event, since = "2.4", features(deprecated), doc_required)]
pub struct MemUnplugError {
    /// Id of the device.
    pub device: String,
    /// Message for humans.
    pub msg: String,
}
