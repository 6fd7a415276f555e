//! Python's `qemu.qmp` as a client of the example machine.

use std::path::PathBuf;
use std::process::Command;

use crate::peers::{Peer, root, skip};

/// The interpreter that has the package.
fn python() -> Option<PathBuf> {
    let candidates = [root().join(".venv/bin/python"), PathBuf::from("python3")];
    let found = candidates.into_iter().find(|python| {
        let import = Command::new(python).args(["-c", "import qemu.qmp"]).output();
        import.is_ok_and(|output| output.status.success())
    });
    if found.is_none() {
        skip("qemu.qmp");
    }
    found
}

/// The example `monitor`, which is built with the tests of the workspace, and here if they run alone.
fn monitor() -> PathBuf {
    let test = std::env::current_exe().expect("this program has a path");
    let built = test.parent().and_then(|deps| deps.parent()).expect("tests are in target/PROFILE/deps");
    let program = built.join("examples").join(format!("monitor{}", std::env::consts::EXE_SUFFIX));
    if !program.exists() {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let status = Command::new(cargo)
            .args(["build", "--quiet", "--package", "qapi-examples", "--example", "monitor"])
            .current_dir(root())
            .status();
        assert!(status.is_ok_and(|status| status.success()), "the example can be built");
    }
    program
}

#[test]
fn qemu_qmp_talks_to_the_example() {
    let Some(python) = python() else { return };
    let peer = Peer::start("monitor", &monitor(), |socket| vec!["--listen".into(), format!("unix:{socket}")]);
    let peer = peer.expect("it has just been built");
    let script = root().join("tests/tests/interop/client.py");
    let output = Command::new(python).arg(script).arg(peer.socket()).output().expect("Python runs");
    let (told, errors) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{told}\n{errors}");
    assert_eq!(told.trim(), "all is well", "{errors}");
    assert!(peer.ends_well(), "the machine was told to quit");
}
