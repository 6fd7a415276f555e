//! Every query that needs no arguments, of servers that are newer and older than the schema.

use std::collections::BTreeSet;
use std::path::Path;

use qapi_defs::control::cmd::QueryCommands;
use qapi_runtime::client::{ClientError, blocking};
use qapi_runtime::schema::check::own_members;
use qapi_tests::every::subjects;

use crate::peers::{Peer, root};

/// What became of the queries that the server has.
#[derive(Default)]
struct Outcome {
    read: Vec<&'static str>,
    refused: Vec<&'static str>,
    undecoded: Vec<(&'static str, qapi_runtime::Error)>,
}

fn ask_everything(peer: &Peer) -> Outcome {
    let address = format!("unix:{}", peer.socket().display());
    let mut server = blocking::Client::connect(&address).expect("it speaks QMP");
    let commands = server.execute(&QueryCommands {}).expect("it lists its commands");
    let commands: BTreeSet<String> = commands.into_iter().map(|command| command.name).collect();
    let mut outcome = Outcome::default();
    for subject in subjects() {
        let name = subject.definition.name;
        let Some(ask) = subject.ask().filter(|_| name.contains("query-") && commands.contains(name)) else {
            continue;
        };
        match ask(&mut server) {
            Ok(()) => outcome.read.push(name),
            Err(ClientError::Server(_)) => outcome.refused.push(name),
            Err(ClientError::Decode { error, .. }) => outcome.undecoded.push((name, error)),
            Err(error) => panic!("{name}: {error}"),
        }
    }
    outcome
}

/// The members that came after QEMU 7.2.
fn members_since_8() -> BTreeSet<&'static str> {
    let is_new =
        |since: &str| since.split('.').next().and_then(|n| n.parse().ok()).is_some_and(|n: u32| n >= 8);
    let definitions = qapi_defs::schema().definitions();
    let members = definitions.flat_map(|definition| own_members(definition));
    members.filter(|member| member.since.is_some_and(is_new)).map(|member| member.name).collect()
}

#[test]
fn a_newer_server_s_answers_never_fail_for_what_is_new() {
    let program = Path::new("qemu-storage-daemon");
    let peer = Peer::start("qemu-storage-daemon-queries", program, |socket| {
        let chardev = format!("socket,path={socket},id=c,server=on,wait=off");
        let node = r#"{"driver": "raw", "node-name": "n", "file": {"driver": "null-co", "size": 65536}}"#;
        ["--blockdev", node, "--chardev", &chardev, "--monitor", "chardev=c"].map(str::to_owned).into()
    });
    let Some(peer) = peer else { return };
    let outcome = ask_everything(&peer);
    assert!(outcome.undecoded.is_empty(), "{:?}", outcome.undecoded);
    assert!(outcome.read.len() >= 10, "{:?}, and refused {:?}", outcome.read, outcome.refused);
}

#[test]
fn what_an_older_server_lacks_is_reported_with_the_member_s_path() {
    let program = root().join(".peers/qemu-7.2/run");
    let peer = Peer::start("QEMU-7.2", &program, |socket| {
        let qmp = format!("unix:{socket},server=on,wait=off");
        let fixed = [
            "-machine",
            "q35,accel=tcg",
            "-nodefaults",
            "-display",
            "none",
            "-S",
            "-device",
            "virtio-rng-pci",
        ];
        let drive = ["-drive", "if=virtio,driver=null-co,size=65536,node-name=n", "-qmp", &qmp];
        fixed.iter().chain(&drive).map(|argument| (*argument).to_owned()).collect()
    });
    let Some(peer) = peer else { return };
    let outcome = ask_everything(&peer);
    for (name, error) in &outcome.undecoded {
        let path = error.path().unwrap_or_default();
        assert!(error.desc().contains(path), "{name}: {error}");
        let member = path.rsplit('.').next().unwrap_or_default();
        assert!(members_since_8().contains(member), "{name}: {error}");
    }
    assert!(outcome.read.len() >= 40, "{:?}, not {:?}", outcome.read, outcome.undecoded);
}
