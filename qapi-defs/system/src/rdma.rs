//! RDMA.

use qapi_runtime::describe;
use qapi_runtime::schema::Module;

/// Events.
pub mod event {
    use qapi_runtime::Qapi;

    /// The driver of an emulated `pvrdma` adapter in the guest added or removed a global identifier
    /// (GID), so the host side may have to be changed accordingly. The first half of a GID is the
    /// subnet prefix, the second the interface ID.
    ///
    /// Since 4.0.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(event, since = "4.0", doc_required)]
    pub struct RdmaGidStatusChanged {
        /// Host network interface behind the adapter.
        pub netdev: String,
        /// `true` if the identifier was added, `false` if it was removed.
        pub gid_status: bool,
        /// Upper 64 bits of the identifier.
        pub subnet_prefix: u64,
        /// Lower 64 bits of the identifier.
        pub interface_id: u64,
    }
}

/// The definitions of this module, in the order of the schema.
pub static MODULE: Module<'static> =
    Module { name: "rdma", includes: &[], definitions: &[describe::event::<event::RdmaGidStatusChanged>()] };
