//! The Rocker switch.

use qapi_runtime::schema::Module;
use qapi_runtime::{Qapi, describe};

/// An emulated Rocker network switch.
///
/// Since 2.4.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.4", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct RockerSwitch {
    /// Name of the switch.
    pub name: String,
    /// Number the switch goes by in the guest.
    pub id: u64,
    /// How many front-panel ports it has.
    pub ports: u32,
}

/// Duplex mode of a switch port.
///
/// Since 2.4.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.4", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum RockerPortDuplex {
    /// One direction at a time.
    Half,
    /// Both directions at once.
    Full,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// Whether a switch port negotiates speed and duplex mode with its peer.
///
/// Since 2.4.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.4", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum RockerPortAutoneg {
    /// It does not.
    Off,
    /// It does.
    On,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// A front-panel port of a Rocker switch.
///
/// Since 2.4.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.4", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct RockerPort {
    /// Name of the port, such as `sw1.1`.
    pub name: String,
    /// Whether the guest's driver has enabled the port.
    pub enabled: bool,
    /// Whether the link is up.
    pub link_up: bool,
    /// Speed in megabits per second.
    pub speed: u32,
    /// Duplex mode.
    pub duplex: RockerPortDuplex,
    /// Whether autonegotiation is on.
    pub autoneg: RockerPortAutoneg,
}

/// What packets a flow of the OF-DPA pipeline applies to. Fields the flow does not look at are left
/// out.
///
/// Since 2.4.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.4", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct RockerOfDpaFlowKey {
    /// Precedence among flows of the same table; higher goes first.
    pub priority: u32,
    /// The table: ingress port (0), VLAN (10), termination MAC (20), unicast (30) and multicast
    /// (40) routing, bridging (50), ACL (60).
    pub tbl_id: u32,
    /// Physical port the packet came in on.
    pub in_pport: Option<u32>,
    /// Tunnel the packet belongs to.
    pub tunnel_id: Option<u32>,
    /// VLAN of the packet.
    pub vlan_id: Option<u16>,
    /// EtherType of the packet.
    pub eth_type: Option<u16>,
    /// MAC address the frame comes from.
    pub eth_src: Option<String>,
    /// MAC address the frame is for.
    pub eth_dst: Option<String>,
    /// IP protocol number.
    pub ip_proto: Option<u8>,
    /// Type-of-service byte of the IP header.
    pub ip_tos: Option<u8>,
    /// IP address the packet is for, with the prefix length.
    pub ip_dst: Option<String>,
}

/// Which bits of the fields in a flow's key count. Fields the flow does not look at are left out.
///
/// Since 2.4.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "2.4", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct RockerOfDpaFlowMask {
    /// Mask for the input port.
    pub in_pport: Option<u32>,
    /// Mask for the tunnel.
    pub tunnel_id: Option<u32>,
    /// Mask for the VLAN.
    pub vlan_id: Option<u16>,
    /// Mask for the MAC address of the sender.
    pub eth_src: Option<String>,
    /// Mask for the MAC address of the receiver.
    pub eth_dst: Option<String>,
    /// Mask for the IP protocol number.
    pub ip_proto: Option<u8>,
    /// Mask for the type-of-service byte.
    pub ip_tos: Option<u8>,
}

/// What a flow does with a packet. Actions it does not take are left out.
///
/// Since 2.4.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "2.4", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct RockerOfDpaFlowAction {
    /// Table to look in next.
    pub goto_tbl: Option<u32>,
    /// Group to pass the packet to.
    pub group_id: Option<u32>,
    /// Logical port of the tunnel to send the packet through; current versions leave it out.
    pub tunnel_lport: Option<u32>,
    /// VLAN the packet is given when it leaves; current versions leave it out.
    pub vlan_id: Option<u16>,
    /// VLAN to move the packet to.
    pub new_vlan_id: Option<u16>,
    /// Physical port to send the packet to; current versions leave it out.
    pub out_pport: Option<u32>,
}

/// An entry in a flow table of the OF-DPA pipeline.
///
/// Since 2.4.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.4", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct RockerOfDpaFlow {
    /// Number that identifies the entry.
    pub cookie: u64,
    /// How many packets it applied to so far.
    pub hits: u64,
    /// The fields it looks at.
    pub key: RockerOfDpaFlowKey,
    /// The bits of those fields that count.
    pub mask: RockerOfDpaFlowMask,
    /// What it does with packets.
    pub action: RockerOfDpaFlowAction,
}

/// An entry in the group table of the OF-DPA pipeline. Which of the optional members are there
/// depends on the kind of group.
///
/// Since 2.4.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.4", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct RockerOfDpaGroup {
    /// Number of the group, from which its type and some other members derive.
    pub id: u32,
    /// Kind of group. Of L2: interface (0), rewrite (1), multicast (3), flood (4), overlay (8); of
    /// L3: unicast (2), interface (5), multicast (6), ECMP (7).
    pub r#type: u8,
    /// VLAN the group is for.
    pub vlan_id: Option<u16>,
    /// Physical port the group is for.
    pub pport: Option<u32>,
    /// Number of the group among those of its type.
    pub index: Option<u32>,
    /// Physical port packets leave by.
    pub out_pport: Option<u32>,
    /// Group that packets go to next.
    pub group_id: Option<u32>,
    /// VLAN packets are moved to.
    pub set_vlan_id: Option<u16>,
    /// 1 if the VLAN tag is removed, 0 if not.
    pub pop_vlan: Option<u8>,
    /// Groups that each get a copy of the packets.
    pub group_ids: Option<Vec<u32>>,
    /// MAC address the frame is made to come from.
    pub set_eth_src: Option<String>,
    /// MAC address the frame is redirected to.
    pub set_eth_dst: Option<String>,
    /// 1 if the time-to-live of packets is checked.
    pub ttl_check: Option<u8>,
}

/// Commands.
pub mod cmd {
    use super::{RockerOfDpaFlow, RockerOfDpaGroup, RockerPort, RockerSwitch};
    use qapi_runtime::Qapi;

    /// Describes a Rocker switch.
    ///
    /// Since 2.4.
    ///
    /// # Returns
    ///
    /// The description.
    ///
    /// # Errors
    ///
    /// Fails if there is no switch of that name.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "2.4", returns(RockerSwitch), new, doc_required)]
    pub struct QueryRocker {
        /// Name of the switch.
        pub name: String,
    }

    /// Lists the front-panel ports of a Rocker switch.
    ///
    /// Since 2.4.
    ///
    /// # Returns
    ///
    /// One entry per port, in port order.
    ///
    /// # Errors
    ///
    /// Fails if there is no switch of that name.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "2.4", returns(Vec<RockerPort>), new, doc_required)]
    pub struct QueryRockerPorts {
        /// Name of the switch.
        pub name: String,
    }

    /// Lists the flow table entries of a Rocker switch.
    ///
    /// Since 2.4.
    ///
    /// # Returns
    ///
    /// The matching entries, in no particular order.
    ///
    /// # Errors
    ///
    /// Fails if there is no switch of that name, or if it has no OF-DPA pipeline.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "2.4", returns(Vec<RockerOfDpaFlow>), new, doc_required)]
    pub struct QueryRockerOfDpaFlows {
        /// Name of the switch.
        pub name: String,
        /// Restrict the list to one table, see `RockerOfDpaFlowKey`. Meant to list all tables when
        /// absent; QEMU then in fact takes it for 0, and 4294967295 is what selects all.
        pub tbl_id: Option<u32>,
    }

    /// Lists the group table entries of a Rocker switch.
    ///
    /// Since 2.4.
    ///
    /// # Returns
    ///
    /// The matching entries, in no particular order.
    ///
    /// # Errors
    ///
    /// Fails if there is no switch of that name, or if it has no OF-DPA pipeline.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "2.4", returns(Vec<RockerOfDpaGroup>), new, doc_required)]
    pub struct QueryRockerOfDpaGroups {
        /// Name of the switch.
        pub name: String,
        /// Restrict the list to one kind of group, see `RockerOfDpaGroup`. Meant to list all kinds
        /// when absent; QEMU then in fact takes it for 0, and 9 is what selects all.
        pub r#type: Option<u8>,
    }
}

qapi_runtime::command_set! {
    /// The commands of `rocker`, for servers that have all of them.
    pub trait Commands {
        query_rocker(cmd::QueryRocker);
        query_rocker_ports(cmd::QueryRockerPorts);
        query_rocker_of_dpa_flows(cmd::QueryRockerOfDpaFlows);
        query_rocker_of_dpa_groups(cmd::QueryRockerOfDpaGroups);
    }
}

/// The definitions of this module, in the order of the schema.
pub static MODULE: Module<'static> = Module {
    name: "rocker",
    includes: &[],
    definitions: &[
        describe::ty::<RockerSwitch>(),
        describe::command::<cmd::QueryRocker>(),
        describe::ty::<RockerPortDuplex>(),
        describe::ty::<RockerPortAutoneg>(),
        describe::ty::<RockerPort>(),
        describe::command::<cmd::QueryRockerPorts>(),
        describe::ty::<RockerOfDpaFlowKey>(),
        describe::ty::<RockerOfDpaFlowMask>(),
        describe::ty::<RockerOfDpaFlowAction>(),
        describe::ty::<RockerOfDpaFlow>(),
        describe::command::<cmd::QueryRockerOfDpaFlows>(),
        describe::ty::<RockerOfDpaGroup>(),
        describe::command::<cmd::QueryRockerOfDpaGroups>(),
    ],
};
