//! QEMU's storage daemon as a server of our client. Its schema is newer than ours.

use std::path::Path;

use qapi_defs::block_core::cmd::{BlockdevAdd, BlockdevDel, QueryNamedBlockNodes};
use qapi_defs::block_core::{BlockdevDriver, BlockdevOptions};
use qapi_defs::block_export::cmd::QueryBlockExports;
use qapi_defs::control::cmd::{QmpCapabilities, QueryCommands, QueryVersion};
use qapi_defs::introspect::SchemaInfoBranch;
use qapi_defs::introspect::cmd::QueryQmpSchema;
use qapi_runtime::client::blocking;
use qapi_runtime::{Client, ErrorClass};

use crate::peers::{PATIENCE, Peer};

fn daemon(name: &str) -> Option<Peer> {
    let program = Path::new("qemu-storage-daemon");
    let peer = Peer::start(&format!("qemu-storage-daemon-{name}"), program, |socket| {
        let chardev = format!("socket,path={socket},id=c,server=on,wait=off");
        ["--chardev", chardev.as_str(), "--monitor", "chardev=c"].map(str::to_owned).into()
    })?;
    std::fs::write(peer.file("disk.img"), [0; 65536]).expect("there is room for a disk");
    Some(peer)
}

fn address(peer: &Peer) -> String {
    format!("unix:{}", peer.socket().display())
}

/// A node that is a file.
fn disk(peer: &Peer) -> BlockdevAdd {
    let options = format!(
        r#"{{"driver": "raw", "node-name": "disk", "file": {{"driver": "file", "filename": "{}"}}}}"#,
        peer.file("disk.img").display()
    );
    BlockdevAdd(qapi_runtime::from_json::<BlockdevOptions>(options).expect("these are options"))
}

#[test]
fn our_client_talks_to_the_storage_daemon() {
    let Some(peer) = daemon("async") else { return };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async { tokio::time::timeout(PATIENCE, talk(&peer)).await }).expect("nothing hangs");
}

async fn talk(peer: &Peer) {
    let daemon = Client::connect(&address(peer)).await.expect("it speaks QMP");
    let version = daemon.execute(&QueryVersion {}).await.expect("it has a version");
    assert_eq!(version.package, daemon.greeting().version.package);
    assert!(daemon.execute(&QueryNamedBlockNodes { flat: None }).await.expect("no nodes").is_empty());
    assert!(daemon.execute(&QueryBlockExports {}).await.expect("no exports").is_empty());

    daemon.execute(&disk(peer)).await.expect("a node");
    let nodes = daemon.execute(&QueryNamedBlockNodes { flat: Some(true) }).await.expect("nodes");
    let node = nodes.iter().find(|node| node.node_name.as_deref() == Some("disk")).expect("the node");
    assert_eq!((node.drv.as_str(), node.image.base.virtual_size), ("raw", 65536));
    let error = daemon.execute(&BlockdevDel { node_name: "other".into() }).await.expect_err("no such node");
    assert_eq!(error.server().map(|error| error.class()), Some(ErrorClass::GenericError), "{error}");
    daemon.execute(&BlockdevDel { node_name: "disk".into() }).await.expect("it is there");

    let schema = daemon.execute(&QueryQmpSchema {}).await.expect("a schema");
    let commands = daemon.execute(&QueryCommands {}).await.expect("commands");
    let described = schema.iter().filter(|info| matches!(info.meta_type, SchemaInfoBranch::Command(_)));
    let mut described: Vec<&str> = described.map(|info| info.name.as_str()).collect();
    let mut listed: Vec<&str> = commands.iter().map(|command| command.name.as_str()).collect();
    described.sort_unstable();
    listed.sort_unstable();
    assert_eq!(described, listed);

    let error = daemon.execute(&QmpCapabilities::default()).await.expect_err("that is over");
    assert_eq!(error.server().map(|error| error.class()), Some(ErrorClass::CommandNotFound), "{error}");
}

#[test]
fn our_blocking_client_talks_to_the_storage_daemon() {
    let Some(peer) = daemon("blocking") else { return };
    let mut daemon = blocking::Client::connect(&address(&peer)).expect("it speaks QMP");
    let version = daemon.execute(&QueryVersion {}).expect("it has a version");
    assert_eq!(version.qemu.major, daemon.greeting().version.qemu.major);
    daemon.execute(&disk(&peer)).expect("a node");
    let nodes = daemon.execute(&QueryNamedBlockNodes { flat: None }).expect("nodes");
    assert!(nodes.iter().any(|node| node.drv == BlockdevDriver::Raw.to_string()));
}
