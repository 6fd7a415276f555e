//! `qapi import`

mod common;

use common::{directory, qapi};

const DISK: &[u8] = b"##\n# @Disk:\n#\n# A disk.\n#\n# @size: In bytes.\n##\n\
    { 'struct': 'Disk', 'data': { 'size': 'size', '*password': 'str' } }\n\
    { 'command': 'query-disk', 'returns': 'Disk' }\n";

fn import(arguments: &[&str]) -> tempfile::TempDir {
    let directory = directory(&[
        ("disk.json", DISK),
        ("since.json", br#"{ "Disk": { "since": "2.9", "member-since": { "password": "3.0" } } }"#),
    ]);
    let ended = qapi(directory.path(), &[&["import", "disk.json", "-o", "out"], arguments].concat());
    assert_eq!((ended.code, &*ended.out, &*ended.err), (Some(0), "", ""));
    directory
}

fn read(directory: &tempfile::TempDir, path: &str) -> String {
    std::fs::read_to_string(directory.path().join(path)).expect(path)
}

#[test]
fn modules_alone() {
    let directory = import(&[]);
    assert!(read(&directory, "out/mod.rs").contains("pub mod disk;"));
    let disk = read(&directory, "out/disk.rs");
    assert!(disk.contains("/// A disk.\n"));
    assert!(disk.contains("    /// In bytes.\n    pub size: Size,\n    pub password: Option<String>,\n"));
    assert!(disk.contains("    #[qapi(command, returns(Disk))]\n    pub struct QueryDisk {}\n"));
}

#[test]
fn a_crate() {
    let directory = import(&["--crate", "disks"]);
    assert!(read(&directory, "out/Cargo.toml").starts_with("[package]\nname = \"disks\"\n"));
    assert!(read(&directory, "out/src/lib.rs").contains("#[cfg(feature = \"disk\")]\npub mod disk;\n"));
    assert!(read(&directory, "out/src/disk.rs").contains("pub struct Disk {"));
}

#[test]
fn no_documentation() {
    let directory = import(&["--docs", "none"]);
    assert!(!read(&directory, "out/disk.rs").contains("A disk."));
}

#[test]
fn releases_secrets_and_what_is_elsewhere() {
    let directory = import(&["--since", "since.json", "--secret", "Disk.password"]);
    let disk = read(&directory, "out/disk.rs");
    assert!(disk.contains("#[qapi(since = \"2.9\", new)]"));
    assert!(disk.contains("    #[qapi(since = \"3.0\")]\n    pub password: Option<Secret<String>>,\n"));

    let directory = import(&["--extern", "Disk=disks::Disk"]);
    let disk = read(&directory, "out/disk.rs");
    assert!(disk.contains("pub use disks::Disk;\n"));
    assert!(!disk.contains("struct Disk"));
}

#[test]
fn two_runs_write_the_same() {
    let (one, two) = (import(&[]), import(&[]));
    for path in ["out/mod.rs", "out/disk.rs"] {
        assert_eq!(read(&one, path), read(&two, path));
    }
}

#[test]
fn mistakes_are_told() {
    let directory = directory(&[("bad.json", b"{ 'struct': 'A', 'data': { 'b': 'B' } }"), ("x", b"{")]);
    let fails = |arguments: &[&str], what: &str| {
        let ended = qapi(directory.path(), &[&["import"], arguments].concat());
        assert_eq!(ended.code, Some(1), "{arguments:?}");
        assert!(ended.err.contains(what), "{}", ended.err);
    };
    fails(&["bad.json", "-o", "out"], "unknown type 'B'");
    fails(&["none.json", "-o", "out"], "can't read schema file 'none.json'");
    fails(&["bad.json", "-o", "out", "--since", "x"], "x: ");
    fails(&["bad.json", "-o", "out", "--secret", "A"], "`A` is not of the form TYPE.MEMBER");
    assert!(!directory.path().join("out").exists());
}
