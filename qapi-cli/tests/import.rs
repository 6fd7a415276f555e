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

const MACHINE: &[u8] = b"{ 'include': 'disk.json' }\n{ 'struct': 'Machine', 'data': { 'disk': 'Disk' } }\n";

/// The schema of machines and disks as a crate with the parts.
fn import_parts(parts: &str) -> (tempfile::TempDir, common::Ended) {
    let all = b"{ 'include': 'disk.json' }\n{ 'include': 'machine.json' }\n";
    let settings = format!("{{ \"serde\": \"bridge\", \"parts\": {parts} }}");
    let directory = directory(&[
        ("disk.json", DISK),
        ("machine.json", MACHINE),
        ("all.json", all),
        ("settings.json", settings.as_bytes()),
    ]);
    let arguments = ["import", "all.json", "-o", "out", "--crate", "my-vm", "--settings", "settings.json"];
    let ended = qapi(directory.path(), &arguments);
    (directory, ended)
}

#[test]
fn parts_of_a_crate_are_crates() {
    let (directory, ended) =
        import_parts(r#"{ "disks": { "modules": ["disk"] }, "machines": { "modules": ["machine"] } }"#);
    assert_eq!((ended.code, &*ended.err), (Some(0), ""));
    let root = read(&directory, "out/src/lib.rs");
    assert!(
        root.contains("#[cfg(feature = \"disk\")]\n#[doc(inline)]\npub use my_vm_disks::disk;\n"),
        "{root}"
    );
    assert!(!root.contains("pub mod disk;"), "{root}");
    let manifest = read(&directory, "out/Cargo.toml");
    let dependency = "my-vm-disks = { version = \"0.1.0\", path = \"disks\", default-features = false }\n";
    assert!(manifest.contains(dependency), "{manifest}");
    assert!(manifest.contains("machine = [\"my-vm-machines/machine\", \"disk\"]\n"), "{manifest}");
    let bridge = "bridge = [\"qapi-runtime/serde\", \"my-vm-disks/bridge\", \"my-vm-machines/bridge\"]\n";
    assert!(manifest.contains(bridge), "{manifest}");
    let manifest = read(&directory, "out/machines/Cargo.toml");
    assert!(manifest.contains("bridge = [\"qapi-runtime/serde\", \"my-vm-disks/bridge\"]\n"), "{manifest}");
    assert!(manifest.starts_with("[package]\nname = \"my-vm-machines\"\n"), "{manifest}");
    assert!(manifest.contains(&dependency.replace("\"disks\"", "\"../disks\"")), "{manifest}");
    assert!(manifest.contains("machine = [\"my-vm-disks/disk\"]\n"), "{manifest}");
    assert!(!read(&directory, "out/disks/Cargo.toml").contains("my-vm-machines"));
    assert!(read(&directory, "out/machines/src/machine.rs").contains("use my_vm_disks::disk::Disk;\n"));
    for package in ["out", "out/disks", "out/machines"] {
        assert_formatted(&directory.path().join(package), "src/lib.rs");
    }
}

#[test]
fn what_is_in_no_part_finds_parts_in_the_crate() {
    let (directory, ended) = import_parts(r#"{ "disks": { "modules": ["disk"], "docs": "Disks." } }"#);
    assert_eq!((ended.code, &*ended.err), (Some(0), ""));
    assert!(read(&directory, "out/src/machine.rs").contains("use crate::disk::Disk;\n"));
    assert!(read(&directory, "out/disks/src/lib.rs").starts_with("//! Disks.\n"));
}

#[test]
fn parts_that_cannot_be_crates_are_refused() {
    let refused = [
        (r#"{ "a": { "docs": "Nothing." } }"#, "part `a`: it has no modules"),
        (r#"{ "a": { "modules": ["no"] } }"#, "part `a`: the schema has no module `no`"),
        (r#"{ "a": { "modules": ["all"] } }"#, "part `a`: the module `all` is the root of the crate"),
        (r#"{ "src": { "modules": ["disk"] } }"#, "part `src`: a crate and a directory cannot be called so"),
        (
            r#"{ "../a": { "modules": ["disk"] } }"#,
            "part `../a`: a crate and a directory cannot be called so",
        ),
        (
            r#"{ "a": { "modules": ["disk"] }, "b": { "modules": ["disk"] } }"#,
            "part `b`: the module `disk` is in `a` already",
        ),
        (
            r#"{ "a": { "modules": ["machine"] } }"#,
            "part `a`: its module `machine` needs `disk`, which is in no part",
        ),
        (r#"{ "a": { "module": [] } }"#, "settings.json: unknown key `module` in `a`"),
    ];
    for (parts, what) in refused {
        let (directory, ended) = import_parts(parts);
        assert_eq!(ended.code, Some(1), "{parts}");
        assert!(ended.err.contains(what), "{parts}: {}", ended.err);
        assert!(!directory.path().join("out").exists(), "{parts}");
    }
}

#[test]
fn parts_that_need_each_other_are_refused() {
    let one = b"{ 'struct': 'One', 'data': { '*two': 'Two' } }\n";
    let two = b"{ 'struct': 'Two', 'data': { '*three': 'Three' } }\n";
    let three = b"{ 'struct': 'Three', 'data': { '*one': 'One' } }\n";
    let all = b"{ 'include': 'one.json' }\n{ 'include': 'two.json' }\n{ 'include': 'three.json' }\n";
    let settings = br#"{ "parts": { "a": { "modules": ["one", "two"] }, "b": { "modules": ["three"] } } }"#;
    let directory = directory(&[
        ("one.json", one),
        ("two.json", two),
        ("three.json", three),
        ("all.json", all),
        ("settings.json", settings),
    ]);
    let arguments = ["import", "all.json", "-o", "out", "--crate", "x", "--settings", "settings.json"];
    let ended = qapi(directory.path(), &arguments);
    assert_eq!(ended.code, Some(1));
    assert!(ended.err.contains("part `a`: it needs parts that need it"), "{}", ended.err);
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
