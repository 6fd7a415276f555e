//! The module `virtio` of the schema.

use qapi_runtime::schema::Module;
use qapi_runtime::{Qapi, describe};

/// A virtio device.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "7.2", new)]
pub struct VirtioInfo {
    /// its QOM path
    pub path: ::std::string::String,
    /// its kind, e.g. `virtio-net`
    pub name: ::std::string::String,
}

/// Insides of an active vhost device.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "7.2", new)]
pub struct VhostStatus {
    /// number of guest memory sections known to vhost
    pub n_mem_sections: i64,
    /// number of sections gathered during a change of the memory map
    pub n_tmp_sections: i64,
    /// virtqueues handled
    pub nvqs: u32,
    /// virtio index of its first virtqueue
    pub vq_index: i64,
    /// features the backend offers
    pub features: VirtioDeviceFeatures,
    /// features agreed on
    pub acked_features: VirtioDeviceFeatures,
    /// features QEMU turned on for the backend in addition
    pub backend_features: VirtioDeviceFeatures,
    /// vhost-user protocol features agreed on
    pub protocol_features: VhostDeviceProtocols,
    /// highest number of queues of the backend
    pub max_queues: u64,
    /// capabilities of the backend, as a bit mask
    pub backend_cap: u64,
    /// whether writes to memory are logged, as in a migration
    pub log_enabled: bool,
    /// size of that log, in units of its words
    pub log_size: u64,
}

/// Insides of a virtio device.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "7.2", new)]
pub struct VirtioStatus {
    /// its kind, e.g. `virtio-net`
    pub name: ::std::string::String,
    /// device type according to the virtio specification
    pub device_id: u16,
    /// whether vhost handles its queues at present
    pub vhost_started: bool,
    /// byte order as seen by the device: `little`, `big` or `unknown`
    pub device_endian: ::std::string::String,
    /// features the guest has accepted
    pub guest_features: VirtioDeviceFeatures,
    /// features offered
    pub host_features: VirtioDeviceFeatures,
    /// features of the backend
    pub backend_features: VirtioDeviceFeatures,
    /// virtqueues in use
    pub num_vqs: i64,
    /// status bits set by the driver
    pub status: VirtioDeviceStatus,
    /// interrupt status register
    pub isr: u8,
    /// virtqueue selected by the driver for configuration
    pub queue_sel: u16,
    /// whether the device believes the VM to be running
    pub vm_running: bool,
    /// whether it was stopped by an error and waits for a reset
    pub broken: bool,
    /// whether it is disabled
    pub disabled: bool,
    /// whether `started` is meaningful
    pub use_started: bool,
    /// whether the driver has started it
    pub started: bool,
    /// whether it starts at the first notification, as for legacy drivers
    pub start_on_kick: bool,
    /// whether it is accepted as a legacy device without complaint
    pub disable_legacy_check: bool,
    /// kind of bus it is on, e.g. `virtio-bus`
    pub bus_name: ::std::string::String,
    /// whether masked interrupts are handled by masking the notifier
    pub use_guest_notifier_mask: bool,
    /// insides of its vhost device. Absent unless that is active
    pub vhost_dev: Option<VhostStatus>,
}

/// Status bits of a virtio device.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "7.2", new)]
pub struct VirtioDeviceStatus {
    /// the bits set, by name with an explanation
    pub statuses: Vec<::std::string::String>,
    /// bits set without a name, as a mask. Absent if there are none
    pub unknown_statuses: Option<u8>,
}

/// What a vhost-user device and QEMU can use of the protocol's extensions.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "7.2", new)]
pub struct VhostDeviceProtocols {
    /// the extensions, by name with an explanation
    pub protocols: Vec<::std::string::String>,
    /// extensions without a name, as a mask. Absent if there are none
    pub unknown_protocols: Option<u64>,
}

/// Feature bits of a virtio device.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "7.2", new)]
pub struct VirtioDeviceFeatures {
    /// features common to all devices, by name with an explanation
    pub transports: Vec<::std::string::String>,
    /// features of this kind of device, likewise. Absent if it has none
    pub dev_features: Option<Vec<::std::string::String>>,
    /// features without a name, as a mask. Absent if there are none
    pub unknown_dev_features: Option<u64>,
}

/// Insides of a virtqueue.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "7.2", new)]
pub struct VirtQueueStatus {
    /// kind of the device
    pub name: ::std::string::String,
    /// number of the queue
    pub queue_index: u16,
    /// requests taken from the queue and not yet completed
    pub inuse: u32,
    /// number of entries
    pub vring_num: u32,
    /// number of entries offered to the driver
    pub vring_num_default: u32,
    /// alignment of the ring in bytes
    pub vring_align: u32,
    /// guest physical address of the descriptors
    pub vring_desc: u64,
    /// guest physical address of the ring of available buffers
    pub vring_avail: u64,
    /// guest physical address of the ring of used buffers
    pub vring_used: u64,
    /// next available entry to be processed. Absent if vhost handles the device but not this queue
    pub last_avail_idx: Option<u16>,
    /// last known index of the driver. Absent while vhost handles the queue
    pub shadow_avail_idx: Option<u16>,
    /// next entry in the ring of used buffers
    pub used_idx: u16,
    /// value of that index when the guest was last notified
    pub signalled_used: u16,
    /// whether `signalled-used` is meaningful
    pub signalled_used_valid: bool,
}

/// Insides of a virtqueue handled by vhost.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "7.2", new)]
pub struct VirtVhostQueueStatus {
    /// kind of the device
    pub name: ::std::string::String,
    /// descriptor of the eventfd by which the guest notifies
    pub kick: i64,
    /// descriptor of the eventfd by which the guest is notified
    pub call: i64,
    /// address of the descriptors in QEMU
    pub desc: u64,
    /// address of the available ring in QEMU
    pub avail: u64,
    /// address of the used ring in QEMU
    pub used: u64,
    /// number of entries
    pub num: i64,
    /// guest physical address of the descriptors
    pub desc_phys: u64,
    /// size of the descriptors in bytes
    pub desc_size: u32,
    /// guest physical address of the available ring
    pub avail_phys: u64,
    /// size of the available ring in bytes
    pub avail_size: u32,
    /// guest physical address of the used ring
    pub used_phys: u64,
    /// size of the used ring in bytes
    pub used_size: u32,
}

/// A descriptor of a virtqueue: one piece of a buffer.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "7.2", new)]
pub struct VirtioRingDesc {
    /// guest physical address
    pub addr: u64,
    /// bytes
    pub len: u32,
    /// its flags by name, such as `next`, `write`, `indirect`
    pub flags: Vec<::std::string::String>,
}

/// The ring in which the driver offers buffers.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "7.2", new)]
pub struct VirtioRingAvail {
    /// its flags; 1 asks not to be interrupted
    pub flags: u16,
    /// where the driver will put the next entry
    pub idx: u16,
    /// the entry looked at, i.e. the number of its first descriptor
    pub ring: u16,
}

/// The ring in which the device returns buffers.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "7.2", new)]
pub struct VirtioRingUsed {
    /// its flags; 1 asks not to be notified
    pub flags: u16,
    /// where the device will put the next entry
    pub idx: u16,
}

/// A request in a virtqueue.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "7.2", new)]
pub struct VirtioQueueElement {
    /// kind of the device
    pub name: ::std::string::String,
    /// number of its first descriptor
    pub index: u32,
    /// the descriptors it consists of
    pub descs: Vec<VirtioRingDesc>,
    /// the available ring
    pub avail: VirtioRingAvail,
    /// the used ring
    pub used: VirtioRingUsed,
}

/// Assigns virtqueues of a device to an I/O thread.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "9.0", new)]
pub struct IOThreadVirtQueueMapping {
    /// id of the `iothread` object
    pub iothread: ::std::string::String,
    /// numbers of the queues; then every entry needs this member, and each queue occurs once. If
    /// absent in all entries, queues are dealt out in turn
    pub vqs: Option<Vec<u16>>,
}

/// Serves QEMU's code generator only; never used in QMP.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "9.0", new)]
pub struct DummyVirtioForceArrays {
    /// of no meaning
    pub unused_iothread_vq_mapping: Vec<IOThreadVirtQueueMapping>,
}

/// Page size with which a virtual IOMMU (virtio-iommu) works.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "9.0")]
pub enum GranuleMode {
    /// 4096 bytes
    #[qapi(name = "4k")]
    _4k,
    /// 8192 bytes
    #[qapi(name = "8k")]
    _8k,
    /// 16384 bytes
    #[qapi(name = "16k")]
    _16k,
    /// 65536 bytes
    #[qapi(name = "64k")]
    _64k,
    /// as on the host
    Host,
}

/// Commands.
pub mod cmd {
    use super::{VirtQueueStatus, VirtVhostQueueStatus, VirtioInfo, VirtioQueueElement, VirtioStatus};
    use qapi_runtime::Qapi;

    /// Lists the virtio devices.
    ///
    /// # Returns
    ///
    /// one entry per device
    ///
    /// # Errors
    ///
    /// if there are none
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(
        command,
        since = "7.2",
        features(unstable(doc = "for debugging; may change with QEMU's insides")),
        returns(Vec<VirtioInfo>)
    )]
    pub struct XQueryVirtio {}

    /// Reports the insides of a virtio device.
    ///
    /// # Returns
    ///
    /// the status
    ///
    /// # Errors
    ///
    /// if there is no such virtio device
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(
        command,
        since = "7.2",
        features(unstable(doc = "for debugging; may change with QEMU's insides")),
        returns(VirtioStatus),
        new
    )]
    pub struct XQueryVirtioStatus {
        /// QOM path of the device, see `x-query-virtio`
        pub path: ::std::string::String,
    }

    /// Reports the insides of a virtqueue.
    ///
    /// # Returns
    ///
    /// the status
    ///
    /// # Errors
    ///
    /// if there is no such virtio device or queue
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(
        command,
        since = "7.2",
        features(unstable(doc = "for debugging; may change with QEMU's insides")),
        returns(VirtQueueStatus),
        new
    )]
    pub struct XQueryVirtioQueueStatus {
        /// QOM path of the device, see `x-query-virtio`
        pub path: ::std::string::String,
        /// number of the queue
        pub queue: u16,
    }

    /// Reports the insides of a virtqueue handled by vhost.
    ///
    /// # Returns
    ///
    /// the status
    ///
    /// # Errors
    ///
    /// if there is no such virtio device or queue, or vhost is not active for it
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(
        command,
        since = "7.2",
        features(unstable(doc = "for debugging; may change with QEMU's insides")),
        returns(VirtVhostQueueStatus),
        new
    )]
    pub struct XQueryVirtioVhostQueueStatus {
        /// QOM path of the device, see `x-query-virtio`
        pub path: ::std::string::String,
        /// number of the queue
        pub queue: u16,
    }

    /// Shows a request in a virtqueue.
    ///
    /// # Returns
    ///
    /// the request
    ///
    /// # Errors
    ///
    /// if there is no such virtio device or queue, it is a packed one, or its memory can't be
    /// mapped
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(
        command,
        since = "7.2",
        features(unstable(doc = "for debugging; may change with QEMU's insides")),
        returns(VirtioQueueElement),
        new
    )]
    pub struct XQueryVirtioQueueElement {
        /// QOM path of the device, see `x-query-virtio`
        pub path: ::std::string::String,
        /// number of the queue
        pub queue: u16,
        /// position in the available ring. Default: the next one to be processed
        pub index: Option<u16>,
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
