//! Devices: properties, plugging, unplugging.

use qapi_runtime::describe;
use qapi_runtime::schema::Module;

/// Commands.
pub mod cmd {
    use crate::qom::ObjectPropertyInfo;
    use qapi_runtime::{Qapi, Value};

    /// Lists the properties a type of device has, without creating one. Properties that objects add
    /// to themselves later are missing.
    ///
    /// Since 1.2.
    ///
    /// # Returns
    ///
    /// One entry per property.
    ///
    /// # Errors
    ///
    /// DeviceNotFound for an unknown type; GenericError if it is abstract or no device.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "1.2", returns(Vec<ObjectPropertyInfo>), new, doc_required)]
    pub struct DeviceListProperties {
        /// QOM type of the device.
        pub typename: String,
    }

    /// Creates a device and plugs it in. The members beyond those listed here are properties of the
    /// device; see `device-list-properties`.
    ///
    /// On the wire: `device_add`. Since 0.13.
    ///
    /// **Feature `json-cli`.** `-device` accepts JSON with the same members.
    ///
    /// **Feature `json-cli-hotplug`.** Devices created by JSON in `-device` can be unplugged (a
    /// leak used to prevent that).
    ///
    /// # Errors
    ///
    /// DeviceNotFound if an element of the path in `bus` does not exist; GenericError for an
    /// unknown or unpluggable type, wrong properties, or if no suitable bus is found.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(
        command,
        name = "device_add",
        since = "0.13",
        features(json_cli, json_cli_hotplug),
        exceptions(command_name),
        gen = false,
        new,
        doc_required
    )]
    pub struct DeviceAdd {
        /// Type of the device.
        pub driver: String,
        /// Bus to plug it into, by name or path. Absent: a suitable one is looked for.
        pub bus: Option<String>,
        /// Id of the device, not taken by any other. Absent: none, so that it can be addressed by
        /// its QOM path only.
        pub id: Option<String>,
        /// Members that the schema does not know.
        #[qapi(rest)]
        pub rest: qapi_runtime::Map<String, Value>,
    }

    /// Asks to unplug a device. In general the guest has to agree, so that the device is gone no
    /// earlier than `DEVICE_DELETED` says so. A refusal is reported by `DEVICE_UNPLUG_GUEST_ERROR`,
    /// if it is noticed at all. A reset completes pending requests.
    ///
    /// On the wire: `device_del`. Since 0.14.
    ///
    /// # Errors
    ///
    /// DeviceNotFound if there is no such device; GenericError if it can't be unplugged or an
    /// earlier request is pending.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, name = "device_del", since = "0.14", exceptions(command_name), new, doc_required)]
    pub struct DeviceDel {
        /// Id or QOM path of the device.
        pub id: String,
    }
}

/// Events.
pub mod event {
    use qapi_runtime::Qapi;

    /// A device is gone, whoever asked for it; its id may be used again.
    ///
    /// Since 1.5.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(event, since = "1.5", doc_required)]
    pub struct DeviceDeleted {
        /// Its id. Absent if it had none.
        pub device: Option<String>,
        /// Its QOM path.
        pub path: String,
    }

    /// The guest has refused, or failed, to release a device.
    ///
    /// Since 6.2.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(event, since = "6.2", doc_required)]
    pub struct DeviceUnplugGuestError {
        /// Its id. Absent if it has none.
        pub device: Option<String>,
        /// Its QOM path.
        pub path: String,
    }
}

qapi_runtime::command_set! {
    /// The commands of `qdev`, for servers that have all of them.
    pub trait Commands {
        device_list_properties(cmd::DeviceListProperties);
        device_add(cmd::DeviceAdd);
        device_del(cmd::DeviceDel);
    }
}

/// The definitions of this module, in the order of the schema.
pub static MODULE: Module<'static> = Module {
    name: "qdev",
    includes: &["qom"],
    definitions: &[
        describe::command::<cmd::DeviceListProperties>(),
        describe::command::<cmd::DeviceAdd>(),
        describe::command::<cmd::DeviceDel>(),
        describe::event::<event::DeviceDeleted>(),
        describe::event::<event::DeviceUnplugGuestError>(),
    ],
};
