//! Each construct of QEMU's schema, through JSON text and back.
#![allow(missing_docs)]

use qapi_defs::block_core::*;
use qapi_defs::cmd;
use qapi_defs::common::{OnOffAuto, StrOrNull};
use qapi_defs::migration::{MigrationAddress, MigrationAddressBranch};
use qapi_defs::run_state::RunState;
use qapi_defs::sockets::{
    InetSocketAddress, InetSocketAddressBase, SocketAddress, SocketAddressBranch, UnixSocketAddress,
};
use qapi_defs::stats::StatsValue;
use qapi_defs::transaction::{AbortWrapper, TransactionAction, TransactionActionBranch};
use qapi_runtime::policy::Settings;
use qapi_runtime::visitor::{QObjectInput, QObjectOutput};
use qapi_runtime::{
    Command, Event, EventSet, Name, Null, QapiMembers, QapiType, Value, from_json, from_json_lenient,
    from_json_with, to_json, to_qobject,
};
use qapi_schema::{Config, Kind};

/// Reads the text, and writes it again as it was.
fn round_trip<T: QapiType>(text: &str) -> T {
    let value: T = from_json(text).unwrap_or_else(|error| panic!("{text}: {error}"));
    assert_eq!(to_json(&value).expect("it can be written"), text);
    value
}

/// Reads arguments of a command or data of an event, and writes them again as they were.
fn members_round_trip<T: QapiMembers>(text: &str) -> T {
    let tree: Value = serde_json::from_str(text).expect("JSON");
    let value: T = qapi_runtime::visit::input_object(&mut QObjectInput::new(&tree), &Name::ANONYMOUS)
        .unwrap_or_else(|_| panic!("{text}"));
    let mut out = QObjectOutput::new();
    qapi_runtime::visit::output_object(&value, &mut out, &Name::ANONYMOUS);
    assert_eq!(out.finish().expect("it can be written"), tree);
    value
}

#[test]
fn alternate_with_an_array_branch() {
    assert_eq!(round_trip::<StatsValue>("[1,2]"), StatsValue::List(vec![1, 2]));
    assert_eq!(round_trip::<StatsValue>("7"), 7.into());
    assert_eq!(round_trip::<StatsValue>("true"), true.into());
}

#[test]
fn alternate_with_an_enum_branch() {
    let mode = round_trip::<Qcow2OverlapChecks>(r#""constant""#);
    assert_eq!(mode, Qcow2OverlapCheckMode::Constant.into());
    let flags = round_trip::<Qcow2OverlapChecks>(r#"{"template":"all","main-header":true}"#);
    assert!(matches!(flags, Qcow2OverlapChecks::Flags(flags) if flags.main_header == Some(true)));
}

#[test]
fn alternate_with_a_null_branch() {
    assert_eq!(round_trip::<StrOrNull>("null"), StrOrNull::N(Null));
    assert!(matches!(round_trip::<BlockdevRefOrNull>("null"), BlockdevRefOrNull::Null(Null)));
}

#[test]
fn array_of_alternates() {
    let text = r#"{"driver":"quorum","children":["a",{"driver":"null-co"}],"vote-threshold":1}"#;
    let options: BlockdevOptions = round_trip(text);
    let BlockdevOptionsBranch::Quorum(quorum) = options.driver else { panic!("another branch") };
    assert!(matches!(&quorum.children[..], [BlockdevRef::Reference(_), BlockdevRef::Definition(_)]));
}

#[test]
fn arrays_of_enums() {
    let definition = cmd::QueryTpmModels::DEFINITION;
    let Kind::Command(command) = definition.kind else { panic!("a command") };
    assert_eq!(command.returns.map(|ty| ty.to_string()).as_deref(), Some("[TpmModel]"));
    let models = round_trip::<<cmd::QueryTpmModels as Command>::Returns>(r#"["tpm-tis","tpm-crb"]"#);
    assert_eq!(models.len(), 2);
}

#[test]
fn union_as_a_branch_of_a_union() {
    let text = r#"{"transport":"socket","type":"inet","host":"::1","port":"4444"}"#;
    let address: MigrationAddress = round_trip(text);
    let inner = SocketAddress::new(InetSocketAddress::new(InetSocketAddressBase::new("::1", "4444")).into());
    assert_eq!(address, MigrationAddress::new(inner.into()));
    assert!(matches!(address.transport, MigrationAddressBranch::Socket(_)));
}

#[test]
fn unions_with_a_named_base() {
    let named: Vec<_> = qapi_defs::schema()
        .definitions()
        .filter_map(|definition| match definition.kind {
            Kind::Union(union) => match union.base {
                qapi_schema::UnionBase::Named(base) => Some((definition.name, base)),
                qapi_schema::UnionBase::Inline(_) => None,
            },
            _ => None,
        })
        .collect();
    let expected = [
        ("QCryptoBlockOpenOptions", "QCryptoBlockOptionsBase"),
        ("QCryptoBlockCreateOptions", "QCryptoBlockOptionsBase"),
        ("QCryptoBlockInfo", "QCryptoBlockInfoBase"),
        ("QCryptoBlockAmendOptions", "QCryptoBlockOptionsBase"),
        ("ImageInfoSpecificQCow2Encryption", "ImageInfoSpecificQCow2EncryptionBase"),
    ];
    assert_eq!(named, expected);
    let text = r#"{"format":"luks","key-secret":"s","iter-time":5}"#;
    round_trip::<qapi_defs::crypto::QCryptoBlockCreateOptions>(text);
}

#[test]
fn union_whose_branch_has_a_base() {
    let text = r#"{"driver":"qcow2","file":"disk0","backing":null,"lazy-refcounts":true}"#;
    let options: BlockdevOptions = round_trip(text);
    let BlockdevOptionsBranch::Qcow2(qcow2) = options.driver else { panic!("another branch") };
    assert!(matches!(qcow2.base.base.file, BlockdevRef::Reference(node) if node == "disk0"));
}

#[test]
fn branch_enum_with_many_empty_values() {
    let text = r#"{"driver":"vdi"}"#;
    let options: BlockdevAmendOptions = round_trip(text);
    assert_eq!(options.driver, BlockdevAmendOptionsBranch::Rest(BlockdevDriver::Vdi));
    let Kind::Union(union) = qapi_runtime::describe::ty::<BlockdevAmendOptions>().kind else {
        panic!("a union")
    };
    assert_eq!(union.branches.len(), 2);
    let Kind::Enum(drivers) = qapi_runtime::describe::ty::<BlockdevDriver>().kind else { panic!("an enum") };
    assert_eq!(drivers.values.len() - union.branches.len(), 45);
}

#[test]
fn wrapper_with_one_member_data_and_an_empty_struct() {
    let text = r#"{"type":"abort","data":{}}"#;
    let action: TransactionAction = round_trip(text);
    assert!(matches!(action.r#type, TransactionActionBranch::Abort(AbortWrapper { .. })));
    assert!(from_json::<TransactionAction>(r#"{"type":"abort","data":{"x":1}}"#).is_err());
}

#[test]
fn struct_that_is_only_a_base() {
    let text = r#"{"driver":"http","url":"http://x","cookie":"a=1"}"#;
    let options: BlockdevOptions = round_trip(text);
    let BlockdevOptionsBranch::Http(http) = options.driver else { panic!("another branch") };
    assert_eq!(http.base.url, "http://x");
    let shown = format!("{http:?}");
    assert!(shown.contains("redacted") && !shown.contains("a=1"), "{shown}");
}

#[test]
fn commands_that_return_something_else_than_objects() {
    let _: String = round_trip::<<cmd::HumanMonitorCommand as Command>::Returns>(r#""ok""#);
    let _: Value = round_trip::<<cmd::QomGet as Command>::Returns>(r#"{"a":[1,null]}"#);
    let text = r#"{"type":"gtk","window-close":true}"#;
    let _: qapi_defs::ui::DisplayOptions = round_trip::<<cmd::QueryDisplayOptions as Command>::Returns>(text);
}

#[test]
fn messages_that_name_their_data() {
    let flags = |kind: &Kind<'_>| match kind {
        Kind::Command(command) => {
            (command.boxed, matches!(command.arguments, qapi_schema::Arguments::Named(_)))
        }
        Kind::Event(event) => (event.boxed, matches!(event.data, qapi_schema::Arguments::Named(_))),
        _ => panic!("a message"),
    };
    assert_eq!(flags(&cmd::BlockDirtyBitmapRemove::DEFINITION.kind), (false, true));
    assert_eq!(flags(&cmd::BlockdevAdd::DEFINITION.kind), (true, true));
    assert_eq!(flags(&qapi_defs::event::HvBalloonStatusReport::DEFINITION.kind), (false, true));
    let report: qapi_defs::event::HvBalloonStatusReport =
        members_round_trip(r#"{"committed":1,"available":2}"#);
    assert_eq!(report.0.committed.0, 1);
}

#[test]
fn device_add_takes_what_the_schema_does_not_know() {
    let text = r#"{"driver":"virtio-net-pci","id":"n0","netdev":"u0","mq":true}"#;
    let command: cmd::DeviceAdd = members_round_trip(text);
    assert_eq!(command.id.as_deref(), Some("n0"));
    assert_eq!(command.rest.keys().collect::<Vec<_>>(), ["mq", "netdev"]);
}

#[test]
fn conditional_values_and_branches() {
    let none = Settings { config: Config::none(), ..Settings::ACCEPT_ALL };
    let text = r#"{"driver":"host_cdrom","filename":"/dev/cdrom"}"#;
    let _: BlockdevOptions = round_trip(text);
    assert!(from_json_with::<BlockdevOptions>(text, &none).is_err());
    let text = r#"{"driver":"file","filename":"a"}"#;
    assert!(from_json_with::<BlockdevOptions>(text, &none).is_ok());

    let definition = qapi_runtime::describe::ty::<BlockdevOptionsFile>();
    let Kind::Struct(object) = definition.kind else { panic!("a struct") };
    let aio = object.members.iter().find(|member| member.name == "drop-cache").expect("the member");
    assert_eq!(aio.condition.to_string(), "CONFIG_LINUX");
}

#[test]
fn conditional_features() {
    let definition = qapi_runtime::describe::ty::<BlockdevOptionsVirtioBlkVhostVdpa>();
    let conditions: Vec<_> =
        definition.features.iter().map(|feature| (feature.name, feature.condition.to_string())).collect();
    assert_eq!(conditions, [("fdset", "CONFIG_BLKIO_VHOST_VDPA_FD".to_owned())]);
}

#[test]
fn members_called_like_keywords() {
    let text = r#"{"type":"unix","path":"x","abstract":true}"#;
    let address: SocketAddress = round_trip(text);
    let SocketAddressBranch::Unix(unix) = address.r#type else { panic!("another branch") };
    assert_eq!(unix.r#abstract, Some(true));
    round_trip::<qapi_defs::authz::QAuthZListRule>(r#"{"match":"u*","policy":"allow"}"#);
    round_trip::<qapi_defs::qom::CanHostSocketcanProperties>(r#"{"if":"can0","canbus":"b"}"#);
    round_trip::<qapi_defs::audio::Audiodev>(r#"{"id":"a","driver":"none","in":{"channels":2},"out":{}}"#);
    round_trip::<qapi_defs::machine_target::CpuDefinitionInfo>(
        r#"{"name":"max","static":false,"typename":"max-cpu","deprecated":false}"#,
    );
}

#[test]
fn int_beside_int64() {
    let definition = cmd::CalcDirtyRate::DEFINITION;
    let Kind::Command(command) = definition.kind else { panic!("a command") };
    let qapi_schema::Arguments::Inline(members) = command.arguments else { panic!("inline arguments") };
    let types: Vec<_> = members.iter().map(|member| (member.name, member.ty.name)).collect();
    assert_eq!(types[..3], [("calc-time", "int64"), ("calc-time-unit", "TimeUnit"), ("sample-pages", "int")]);
}

#[test]
fn recursion_through_alternates_arrays_and_bases() {
    let mut text = r#"{"driver":"null-co"}"#.to_owned();
    for _ in 0..300 {
        text = format!(r#"{{"driver":"raw","file":{text}}}"#);
    }
    let options: BlockdevOptions = round_trip(&text);
    assert_eq!(options.clone(), options);

    let leaf = r#"{"filename":"a","format":"raw","virtual-size":0"#;
    let mut text = format!("{leaf}}}");
    for _ in 0..300 {
        text = format!(r#"{leaf},"backing-image":{text}}}"#);
    }
    let image: ImageInfo = round_trip(&text);
    assert_eq!(image.clone(), image);
    text = format!(r#"{leaf},"children":[]}}"#);
    for _ in 0..100 {
        text = format!(r#"{leaf},"children":[{{"name":"file","info":{text}}}]}}"#);
    }
    round_trip::<BlockGraphInfo>(&text);
}

#[test]
fn values_of_newer_servers_survive() {
    let text = r#"{"type":"quic","host":"h"}"#;
    let address: SocketAddress = from_json_lenient(text).expect("a newer server may say so");
    assert!(matches!(&address.r#type, SocketAddressBranch::Unrecognized(unknown) if &*unknown.tag == "quic"));
    assert_eq!(to_json(&address).expect("it can be written"), text);
    assert!(from_json::<SocketAddress>(text).is_err());

    let state: RunState = from_json_lenient(r#""dreaming""#).expect("a newer server may say so");
    assert_eq!(state.to_string(), "dreaming");
    assert!("dreaming".parse::<RunState>().is_err());
}

#[test]
fn default_where_every_member_is_optional() {
    assert_eq!(to_json(&Qcow2OverlapCheckFlags::default()).expect("it can be written"), "{}");
    let stop = cmd::BlockStream { speed: Some(1), ..cmd::BlockStream::new("disk0") };
    assert_eq!((stop.device.as_str(), stop.speed, stop.base), ("disk0", Some(1), None));
}

#[test]
fn from_for_alternates_and_branches() {
    let unix: SocketAddressBranch = UnixSocketAddress::new("/run/x").into();
    let text = to_json(&SocketAddress::new(unix)).expect("it can be written");
    assert_eq!(text, r#"{"type":"unix","path":"/run/x"}"#);
    let reference: BlockdevRef = String::from("disk0").into();
    assert_eq!(to_qobject(&reference).expect("it can be written"), "disk0");
}

#[test]
fn display_and_from_str_of_enums() {
    assert_eq!(OnOffAuto::Auto.to_string(), "auto");
    assert_eq!("off".parse(), Ok(OnOffAuto::Off));
    assert_eq!(BlockdevDriver::NullCo.to_string(), "null-co");
    assert_eq!("maybe".parse::<OnOffAuto>().unwrap_err().to_string(), "invalid parameter value: maybe");
}

#[test]
fn secrets_are_not_shown() {
    let secret = "tr0ub4dor";
    let hidden = |shown: String| assert!(shown.contains("redacted") && !shown.contains(secret), "{shown}");
    let command: cmd::ChangeVncPassword = members_round_trip(r#"{"password":"tr0ub4dor"}"#);
    assert_eq!(command.password.reveal(), secret);
    hidden(format!("{command:?}"));
    let text = r#"{"protocol":"vnc","password":"tr0ub4dor"}"#;
    hidden(format!("{:?}", members_round_trip::<cmd::SetPassword>(text)));
    let text = r#"{"packet-header":"aGVhZGVy","secret":"tr0ub4dor"}"#;
    hidden(format!("{:?}", members_round_trip::<cmd::SevInjectLaunchSecret>(text)));
    let text = r#"{"qom-type":"secret","id":"s","data":"tr0ub4dor"}"#;
    hidden(format!("{:?}", members_round_trip::<cmd::ObjectAdd>(text)));
    for driver in ["http", "https"] {
        let text = format!(r#"{{"driver":"{driver}","url":"{driver}://x","cookie":"tr0ub4dor"}}"#);
        hidden(format!("{:?}", members_round_trip::<cmd::BlockdevAdd>(&text)));
    }
}

#[test]
fn any_event_is_decoded() {
    let data = serde_json::json!({ "guest": true, "reason": "guest-shutdown" });
    let event = qapi_defs::Event::input("SHUTDOWN", &mut QObjectInput::new(&data)).expect("a known event");
    assert!(matches!(&event, qapi_defs::Event::Shutdown(shutdown) if shutdown.guest));
    assert_eq!(event.name(), "SHUTDOWN");
    let data = serde_json::json!({ "a": 1 });
    let event = qapi_defs::Event::input("NEWS", &mut QObjectInput::new(&data)).expect("any event");
    assert!(matches!(&event, qapi_defs::Event::Unrecognized(news) if news.data["a"] == 1));
}

#[test]
fn rate_limits() {
    let limit = |definition: &qapi_schema::Definition<'_>| match definition.kind {
        Kind::Event(event) => event.rate_limit.map(|limit| (limit.ms, limit.key.map(str::to_owned))),
        _ => None,
    };
    use qapi_defs::event;
    assert_eq!(limit(event::RtcChange::DEFINITION), Some((1000, None)));
    assert_eq!(limit(event::VserportChange::DEFINITION), Some((1000, Some("id".to_owned()))));
    assert_eq!(limit(event::QuorumReportBad::DEFINITION), Some((1000, Some("node-name".to_owned()))));
    assert_eq!(limit(event::Stop::DEFINITION), None);
}
