//! VirtIO devices, for debugging.

use qapi_runtime::schema::Module;
use qapi_runtime::{Qapi, describe};

/// A virtio device.
///
/// Since 7.2.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "7.2", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct VirtioInfo {
    /// Its QOM path.
    pub path: String,
    /// Its kind, e.g. `virtio-net`.
    pub name: String,
}

/// Insides of an active vhost device.
///
/// Since 7.2.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "7.2", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct VhostStatus {
    /// Number of guest memory sections known to vhost.
    pub n_mem_sections: i64,
    /// Number of sections gathered during a change of the memory map.
    pub n_tmp_sections: i64,
    /// Virtqueues handled.
    pub nvqs: u32,
    /// Virtio index of its first virtqueue.
    pub vq_index: i64,
    /// Features the backend offers.
    pub features: VirtioDeviceFeatures,
    /// Features agreed on.
    pub acked_features: VirtioDeviceFeatures,
    /// Features QEMU turned on for the backend in addition.
    pub backend_features: VirtioDeviceFeatures,
    /// Vhost-user protocol features agreed on.
    pub protocol_features: VhostDeviceProtocols,
    /// Highest number of queues of the backend.
    pub max_queues: u64,
    /// Capabilities of the backend, as a bit mask.
    pub backend_cap: u64,
    /// Whether writes to memory are logged, as in a migration.
    pub log_enabled: bool,
    /// Size of that log, in units of its words.
    pub log_size: u64,
}

/// Insides of a virtio device.
///
/// Since 7.2.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "7.2", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct VirtioStatus {
    /// Its kind, e.g. `virtio-net`.
    pub name: String,
    /// Device type according to the virtio specification.
    pub device_id: u16,
    /// Whether vhost handles its queues at present.
    pub vhost_started: bool,
    /// Byte order as seen by the device: `little`, `big` or `unknown`.
    pub device_endian: String,
    /// Features the guest has accepted.
    pub guest_features: VirtioDeviceFeatures,
    /// Features offered.
    pub host_features: VirtioDeviceFeatures,
    /// Features of the backend.
    pub backend_features: VirtioDeviceFeatures,
    /// Virtqueues in use.
    pub num_vqs: i64,
    /// Status bits set by the driver.
    pub status: VirtioDeviceStatus,
    /// Interrupt status register.
    pub isr: u8,
    /// Virtqueue selected by the driver for configuration.
    pub queue_sel: u16,
    /// Whether the device believes the VM to be running.
    pub vm_running: bool,
    /// Whether it was stopped by an error and waits for a reset.
    pub broken: bool,
    /// Whether it is disabled.
    pub disabled: bool,
    /// Whether `started` is meaningful.
    pub use_started: bool,
    /// Whether the driver has started it.
    pub started: bool,
    /// Whether it starts at the first notification, as for legacy drivers.
    pub start_on_kick: bool,
    /// Whether it is accepted as a legacy device without complaint.
    pub disable_legacy_check: bool,
    /// Kind of bus it is on, e.g. `virtio-bus`.
    pub bus_name: String,
    /// Whether masked interrupts are handled by masking the notifier.
    pub use_guest_notifier_mask: bool,
    /// Insides of its vhost device. Absent unless that is active.
    pub vhost_dev: Option<Box<VhostStatus>>,
}

/// Status bits of a virtio device.
///
/// Since 7.2.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "7.2", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct VirtioDeviceStatus {
    /// The bits set, by name with an explanation.
    pub statuses: Vec<String>,
    /// Bits set without a name, as a mask. Absent if there are none.
    pub unknown_statuses: Option<u8>,
}

/// What a vhost-user device and QEMU can use of the protocol's extensions.
///
/// Since 7.2.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "7.2", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct VhostDeviceProtocols {
    /// The extensions, by name with an explanation.
    pub protocols: Vec<String>,
    /// Extensions without a name, as a mask. Absent if there are none.
    pub unknown_protocols: Option<u64>,
}

/// Feature bits of a virtio device.
///
/// Since 7.2.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "7.2", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct VirtioDeviceFeatures {
    /// Features common to all devices, by name with an explanation.
    pub transports: Vec<String>,
    /// Features of this kind of device, likewise. Absent if it has none.
    pub dev_features: Option<Vec<String>>,
    /// Features without a name, as a mask. Absent if there are none.
    pub unknown_dev_features: Option<u64>,
}

/// Insides of a virtqueue.
///
/// Since 7.2.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "7.2", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct VirtQueueStatus {
    /// Kind of the device.
    pub name: String,
    /// Number of the queue.
    pub queue_index: u16,
    /// Requests taken from the queue and not yet completed.
    pub inuse: u32,
    /// Number of entries.
    pub vring_num: u32,
    /// Number of entries offered to the driver.
    pub vring_num_default: u32,
    /// Alignment of the ring in bytes.
    pub vring_align: u32,
    /// Guest physical address of the descriptors.
    pub vring_desc: u64,
    /// Guest physical address of the ring of available buffers.
    pub vring_avail: u64,
    /// Guest physical address of the ring of used buffers.
    pub vring_used: u64,
    /// Next available entry to be processed. Absent if vhost handles the device but not this queue.
    pub last_avail_idx: Option<u16>,
    /// Last known index of the driver. Absent while vhost handles the queue.
    pub shadow_avail_idx: Option<u16>,
    /// Next entry in the ring of used buffers.
    pub used_idx: u16,
    /// Value of that index when the guest was last notified.
    pub signalled_used: u16,
    /// Whether `signalled-used` is meaningful.
    pub signalled_used_valid: bool,
}

/// Insides of a virtqueue handled by vhost.
///
/// Since 7.2.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "7.2", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct VirtVhostQueueStatus {
    /// Kind of the device.
    pub name: String,
    /// Descriptor of the eventfd by which the guest notifies.
    pub kick: i64,
    /// Descriptor of the eventfd by which the guest is notified.
    pub call: i64,
    /// Address of the descriptors in QEMU.
    pub desc: u64,
    /// Address of the available ring in QEMU.
    pub avail: u64,
    /// Address of the used ring in QEMU.
    pub used: u64,
    /// Number of entries.
    pub num: i64,
    /// Guest physical address of the descriptors.
    pub desc_phys: u64,
    /// Size of the descriptors in bytes.
    pub desc_size: u32,
    /// Guest physical address of the available ring.
    pub avail_phys: u64,
    /// Size of the available ring in bytes.
    pub avail_size: u32,
    /// Guest physical address of the used ring.
    pub used_phys: u64,
    /// Size of the used ring in bytes.
    pub used_size: u32,
}

/// A descriptor of a virtqueue: one piece of a buffer.
///
/// Since 7.2.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "7.2", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct VirtioRingDesc {
    /// Guest physical address.
    pub addr: u64,
    /// Bytes.
    pub len: u32,
    /// Its flags by name, such as `next`, `write`, `indirect`.
    pub flags: Vec<String>,
}

/// The ring in which the driver offers buffers.
///
/// Since 7.2.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "7.2", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct VirtioRingAvail {
    /// Its flags; 1 asks not to be interrupted.
    pub flags: u16,
    /// Where the driver will put the next entry.
    pub idx: u16,
    /// The entry looked at, i.e. the number of its first descriptor.
    pub ring: u16,
}

/// The ring in which the device returns buffers.
///
/// Since 7.2.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "7.2", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct VirtioRingUsed {
    /// Its flags; 1 asks not to be notified.
    pub flags: u16,
    /// Where the device will put the next entry.
    pub idx: u16,
}

/// A request in a virtqueue.
///
/// Since 7.2.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "7.2", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct VirtioQueueElement {
    /// Kind of the device.
    pub name: String,
    /// Number of its first descriptor.
    pub index: u32,
    /// The descriptors it consists of.
    pub descs: Vec<VirtioRingDesc>,
    /// The available ring.
    pub avail: VirtioRingAvail,
    /// The used ring.
    pub used: VirtioRingUsed,
}

/// Assigns virtqueues of a device to an I/O thread.
///
/// Since 9.0.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "9.0", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct IOThreadVirtQueueMapping {
    /// Id of the `iothread` object.
    pub iothread: String,
    /// Numbers of the queues; then every entry needs this member, and each queue occurs once. If
    /// absent in all entries, queues are dealt out in turn.
    pub vqs: Option<Vec<u16>>,
}

/// Serves QEMU's code generator only; never used in QMP.
///
/// Since 9.0.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "9.0", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct DummyVirtioForceArrays {
    /// Of no meaning.
    pub unused_iothread_vq_mapping: Vec<IOThreadVirtQueueMapping>,
}

/// Page size with which a virtual IOMMU (virtio-iommu) works.
///
/// Since 9.0.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "9.0", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum GranuleMode {
    /// 4096 bytes. On the wire: `4k`.
    #[qapi(name = "4k")]
    _4k,
    /// 8192 bytes. On the wire: `8k`.
    #[qapi(name = "8k")]
    _8k,
    /// 16384 bytes. On the wire: `16k`.
    #[qapi(name = "16k")]
    _16k,
    /// 65536 bytes. On the wire: `64k`.
    #[qapi(name = "64k")]
    _64k,
    /// As on the host.
    Host,
}

/// Commands.
pub mod cmd {
    use super::{VirtQueueStatus, VirtVhostQueueStatus, VirtioInfo, VirtioQueueElement, VirtioStatus};
    use qapi_runtime::Qapi;

    /// Lists the virtio devices.
    ///
    /// Since 7.2.
    ///
    /// **Unstable.** For debugging; may change with QEMU's insides.
    ///
    /// # Returns
    ///
    /// One entry per device.
    ///
    /// # Errors
    ///
    /// If there are none.
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "7.2", features(unstable), returns(Vec<VirtioInfo>), doc_required)]
    pub struct XQueryVirtio {}

    /// Reports the insides of a virtio device.
    ///
    /// Since 7.2.
    ///
    /// **Unstable.** For debugging; may change with QEMU's insides.
    ///
    /// # Returns
    ///
    /// The status.
    ///
    /// # Errors
    ///
    /// If there is no such virtio device.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "7.2", features(unstable), returns(VirtioStatus), new, doc_required)]
    pub struct XQueryVirtioStatus {
        /// QOM path of the device, see `x-query-virtio`.
        pub path: String,
    }

    /// Reports the insides of a virtqueue.
    ///
    /// Since 7.2.
    ///
    /// **Unstable.** For debugging; may change with QEMU's insides.
    ///
    /// # Returns
    ///
    /// The status.
    ///
    /// # Errors
    ///
    /// If there is no such virtio device or queue.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "7.2", features(unstable), returns(VirtQueueStatus), new, doc_required)]
    pub struct XQueryVirtioQueueStatus {
        /// QOM path of the device, see `x-query-virtio`.
        pub path: String,
        /// Number of the queue.
        pub queue: u16,
    }

    /// Reports the insides of a virtqueue handled by vhost.
    ///
    /// Since 7.2.
    ///
    /// **Unstable.** For debugging; may change with QEMU's insides.
    ///
    /// # Returns
    ///
    /// The status.
    ///
    /// # Errors
    ///
    /// If there is no such virtio device or queue, or vhost is not active for it.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "7.2", features(unstable), returns(VirtVhostQueueStatus), new, doc_required)]
    pub struct XQueryVirtioVhostQueueStatus {
        /// QOM path of the device, see `x-query-virtio`.
        pub path: String,
        /// Number of the queue.
        pub queue: u16,
    }

    /// Shows a request in a virtqueue.
    ///
    /// Since 7.2.
    ///
    /// **Unstable.** For debugging; may change with QEMU's insides.
    ///
    /// # Returns
    ///
    /// The request.
    ///
    /// # Errors
    ///
    /// If there is no such virtio device or queue, it is a packed one, or its memory can't be
    /// mapped.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "7.2", features(unstable), returns(VirtioQueueElement), new, doc_required)]
    pub struct XQueryVirtioQueueElement {
        /// QOM path of the device, see `x-query-virtio`.
        pub path: String,
        /// Number of the queue.
        pub queue: u16,
        /// Position in the available ring. Default: the next one to be processed.
        pub index: Option<u16>,
    }
}

qapi_runtime::command_set! {
    /// The commands of `virtio`, for servers that have all of them.
    pub trait Commands {
        x_query_virtio(cmd::XQueryVirtio);
        x_query_virtio_status(cmd::XQueryVirtioStatus);
        x_query_virtio_queue_status(cmd::XQueryVirtioQueueStatus);
        x_query_virtio_vhost_queue_status(cmd::XQueryVirtioVhostQueueStatus);
        x_query_virtio_queue_element(cmd::XQueryVirtioQueueElement);
    }
}

/// The definitions of this module, in the order of the schema.
pub static MODULE: Module<'static> = Module {
    name: "virtio",
    includes: &[],
    definitions: &[
        describe::ty::<VirtioInfo>(),
        describe::command::<cmd::XQueryVirtio>(),
        describe::ty::<VhostStatus>(),
        describe::ty::<VirtioStatus>(),
        describe::command::<cmd::XQueryVirtioStatus>(),
        describe::ty::<VirtioDeviceStatus>(),
        describe::ty::<VhostDeviceProtocols>(),
        describe::ty::<VirtioDeviceFeatures>(),
        describe::ty::<VirtQueueStatus>(),
        describe::command::<cmd::XQueryVirtioQueueStatus>(),
        describe::ty::<VirtVhostQueueStatus>(),
        describe::command::<cmd::XQueryVirtioVhostQueueStatus>(),
        describe::ty::<VirtioRingDesc>(),
        describe::ty::<VirtioRingAvail>(),
        describe::ty::<VirtioRingUsed>(),
        describe::ty::<VirtioQueueElement>(),
        describe::command::<cmd::XQueryVirtioQueueElement>(),
        describe::ty::<IOThreadVirtQueueMapping>(),
        describe::ty::<DummyVirtioForceArrays>(),
        describe::ty::<GranuleMode>(),
    ],
};
