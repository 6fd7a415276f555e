//! `qapi import`

mod common;

use std::path::{Path, PathBuf};
use std::process::Command;

use common::{directory, qapi, reference};

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
    let root = read(&directory, "out/mod.rs");
    assert!(root.contains("pub mod disk;"));
    // Whoever declares the modules in a program need not use what spans them.
    assert!(root.contains("#[allow(unused_imports)]\npub mod cmd {\n"));
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
fn a_crate_finds_the_runtime_where_it_is() {
    let manifest = read(&import(&["--crate", "disks"]), "out/Cargo.toml");
    assert!(manifest.contains("\nqapi-runtime = \"0.1.0\"\n"), "{manifest}");
    let directory = import(&["--crate", "disks", "--runtime", "runtime"]);
    let path = std::fs::canonicalize(directory.path()).expect("a directory").join("runtime");
    let manifest = read(&directory, "out/Cargo.toml");
    let line = format!("\nqapi-runtime = {{ version = \"0.1.0\", path = {:?} }}\n", path.to_string_lossy());
    assert!(manifest.contains(&line), "{manifest}");
}

#[test]
fn names_that_crates_cannot_have_are_refused() {
    let directory = directory(&[("disk.json", DISK)]);
    for name in ["", "a b", "1a", "a.b", "async", "Self", "qapi-runtime", "caf\u{e9}"] {
        let ended = qapi(directory.path(), &["import", "disk.json", "-o", "out", "--crate", name]);
        assert_eq!(ended.code, Some(2), "{name}: {}", ended.err);
    }
    assert!(!directory.path().join("out").exists());
}

#[test]
fn another_package_is_not_replaced() {
    let other = b"[package]\nname = \"other\"\n";
    let directory = directory(&[("disk.json", DISK), ("out/Cargo.toml", other)]);
    let import = |name| qapi(directory.path(), &["import", "disk.json", "-o", "out", "--crate", name]);
    let ended = import("disks");
    assert_eq!(ended.code, Some(1));
    assert!(ended.err.contains("out/Cargo.toml: this is another package"), "{}", ended.err);
    assert!(!directory.path().join("out/src").exists());
    assert_eq!(import("other").code, Some(0));
    assert_eq!(import("other").code, Some(0));
}

/// Fails if rustfmt would change something in the file or those that it declares.
fn assert_formatted(directory: &Path, file: &str) {
    let settings = directory.join("rustfmt.toml");
    std::fs::write(&settings, "").expect("a file");
    let ended = Command::new("rustfmt")
        .args(["--check", "--edition", "2024", "--config-path"])
        .args([&settings, &directory.join(file)])
        .output()
        .expect("rustfmt is there");
    assert!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stdout));
}

#[test]
fn files_are_as_rustfmt_makes_them() {
    let awkward: PathBuf =
        [env!("CARGO_MANIFEST_DIR"), "../tests/schemas/awkward/awkward.json"].iter().collect();
    let long = b"{ 'struct': 'Foo', 'data': { 'a': { 'type': 'int', 'if': { 'all': ['CONFIG_THE_FIRST_OF_THEM', \
        'CONFIG_THE_SECOND', { 'not': 'CONFIG_THE_THIRD_OF_THEM' }] }, 'features': ['unstable', { 'name': 'other', \
        'if': { 'any': ['CONFIG_THE_FIRST_OF_THEM_AND_THIS', 'CONFIG_THE_SECOND_OF_THEM_AND_THIS'] } }] } } }";
    let parts = [("long.json", &long[..]), ("disk.json", DISK), ("empty.json", b"")];
    let all = b"{ 'include': 'long.json' }\n{ 'include': 'disk.json' }\n{ 'include': 'empty.json' }\n";
    let directory = directory(&[&parts[..], &[("all.json", &all[..])]].concat());
    let schemas = [reference().display().to_string(), awkward.display().to_string(), "all.json".to_owned()];
    for schema in schemas.iter().map(String::as_str).chain(parts.map(|(name, _)| name)) {
        for (arguments, root) in [(&["--crate", "x"][..], "src/lib.rs"), (&[], "mod.rs")] {
            let output = schema.replace(['/', '.'], "_") + &root.replace('/', "_");
            let ended = qapi(directory.path(), &[&["import", schema, "-o", &output], arguments].concat());
            assert_eq!(ended.code, Some(0), "{}", ended.err);
            assert_formatted(&directory.path().join(output), root);
        }
    }
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
fn readers_see_what_attributes_say() {
    const OPEN: &[u8] = b"##\n# @open:\n#\n# Opens a disk.\n#\n# @path: Its name.\n#\n# Features:\n#\n\
        # @deprecated: Use @add.\n#\n# @fds: Takes descriptors.\n#\n# Errors: If there is none.\n##\n\
        { 'command': 'open', 'data': { 'path': { 'type': 'str', 'features': [ 'fds' ] } },\n\
        'features': [ 'deprecated' ], 'if': 'CONFIG_OPEN' }\n";
    let since = br#"{ "open": { "since": "2.9", "member-since": { "fds": "3.0" } } }"#;
    let directory = directory(&[("open.json", OPEN), ("since.json", since)]);
    let ended = qapi(directory.path(), &["import", "open.json", "-o", "out", "--since", "since.json"]);
    assert_eq!((ended.code, &*ended.err), (Some(0), ""));
    let open = read(&directory, "out/open.rs");
    let comment = "    /// Opens a disk.\n    ///\n    /// Since 2.9. Only if `CONFIG_OPEN`.\n    ///\n    \
                   /// **Deprecated.** Use @add.\n    ///\n    /// # Errors\n    ///\n    /// If there is none.\n";
    assert!(open.contains(comment), "{open}");
    let member = "        /// Its name. **Feature `fds`.** Takes descriptors. Since 3.0.\n        \
                  #[qapi(features(fds(since = \"3.0\")))]\n";
    assert!(open.contains(member), "{open}");
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
    let directory = directory(&[
        ("bad.json", b"{ 'struct': 'A', 'data': { 'b': 'B' } }"),
        ("x", b"{"),
        ("good.json", b""),
    ]);
    let fails = |arguments: &[&str], what: &str| {
        let ended = qapi(directory.path(), &[&["import"], arguments].concat());
        assert_eq!(ended.code, Some(1), "{arguments:?}");
        assert!(ended.err.contains(what), "{}", ended.err);
    };
    fails(&["bad.json", "-o", "out"], "unknown type 'B'");
    fails(&["none.json", "-o", "out"], "can't read schema file 'none.json'");
    fails(&["bad.json", "-o", "out", "--since", "x"], "x: ");
    fails(&["bad.json", "-o", "out", "--since", "none"], "can't read 'none': ");
    fails(&["good.json", "-o", "x"], "can't write 'x/mod.rs': ");
    fails(&["bad.json", "-o", "out", "--secret", "A"], "`A` is not of the form TYPE.MEMBER");
    assert!(!directory.path().join("out").exists());
}
