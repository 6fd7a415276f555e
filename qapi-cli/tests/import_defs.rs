//! `qapi import` of QEMU's schema.

mod common;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use common::{directory, qapi};
use serde_json::Value;

/// All files below the directory, by path.
fn files(directory: &Path) -> BTreeMap<PathBuf, String> {
    let mut found = BTreeMap::new();
    let mut queue = vec![directory.to_owned()];
    while let Some(next) = queue.pop() {
        for entry in std::fs::read_dir(&next).expect("a directory") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                queue.push(path);
            } else {
                let name = path.strip_prefix(directory).expect("it is below").to_owned();
                found.insert(name, std::fs::read_to_string(&path).expect("text"));
            }
        }
    }
    found
}

/// What the importer writes, the derive reads, the exporter prints and the parser reads is all the same schema, with
/// its documentation; and the crate with its parts is what the importer writes today.
#[test]
fn defs_are_the_import_of_their_own_export() {
    let defs: PathBuf = [env!("CARGO_MANIFEST_DIR"), "../qapi-defs"].iter().collect();
    let directory = directory(&[]);
    assert_eq!(qapi(directory.path(), &["export", "-o", "schema"]).code, Some(0));
    let settings = defs.join("import.json").display().to_string();
    let arguments =
        ["import", "schema/qapi-schema.json", "-o", "crate", "--crate", "qapi-defs", "--settings", &settings];
    let ended = qapi(directory.path(), &arguments);
    assert_eq!((ended.code, &*ended.out, &*ended.err), (Some(0), "", ""));
    let written = files(&directory.path().join("crate"));
    let mut committed = files(&defs);
    committed.remove(Path::new("import.json"));
    let paths = |files: &BTreeMap<PathBuf, String>| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(paths(&written), paths(&committed));
    for (path, text) in &committed {
        assert!(written[path] == *text, "{} is not what the importer writes", path.display());
    }
}

/// Whoever writes a settings file finds each setting in the help.
#[test]
fn help_names_each_setting_of_defs() {
    let defs: PathBuf = [env!("CARGO_MANIFEST_DIR"), "../qapi-defs"].iter().collect();
    let text = std::fs::read(defs.join("import.json")).expect("the settings");
    let settings: Value = serde_json::from_slice(&text).expect("they are JSON");
    let help = qapi(&defs, &["import", "--help"]).out;
    for setting in settings.as_object().expect("an object").keys() {
        assert!(help.contains(&format!("- {setting}: ")), "{setting} is not in\n{help}");
    }
}

/// The comments of items, fields and variants, by the names of both, however their lines are broken.
fn comments(text: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let (mut item, mut comment, mut in_attribute) = (String::new(), Vec::new(), false);
    for line in text.lines().map(str::trim) {
        if in_attribute || line.starts_with("#[") {
            in_attribute = !line.ends_with(']');
        } else if let Some(words) = line.strip_prefix("///") {
            comment.extend(words.split_whitespace());
        } else {
            let said = std::mem::take(&mut comment).join(" ");
            let line = line.strip_prefix("pub ").unwrap_or(line);
            let is_item = line.starts_with("struct ") || line.starts_with("enum ");
            let line = line.trim_start_matches("struct ").trim_start_matches("enum ");
            let end = line.find(|c: char| !(c.is_alphanumeric() || "_#".contains(c))).unwrap_or(line.len());
            let (name, rest) = line.split_at(end);
            if is_item {
                name.clone_into(&mut item);
                found.insert(item.clone(), said);
            } else if !said.is_empty() && rest.starts_with([':', ',', '(']) {
                found.insert(format!("{item}.{name}"), said);
            }
        }
    }
    found
}

/// Where the definitions that the runtime has itself are written.
const IN_RUNTIME: [&str; 6] = [
    "error.rs",
    "policy.rs",
    "qmp/protocol/common.rs",
    "qmp/protocol/compat.rs",
    "qmp/protocol/control.rs",
    "qmp/protocol/introspect.rs",
];

/// Those that have another name there.
const RENAMED: [(&str, &str); 3] = [
    ("ErrorClass", "QapiErrorClass"),
    ("InputPolicy", "CompatPolicyInput"),
    ("OutputPolicy", "CompatPolicyOutput"),
];

/// What they say of releases, conditions and features is what their attributes say, since the importer writes it anew.
#[test]
fn definitions_in_the_runtime_are_commented_as_the_importer_does() {
    let crates: PathBuf = [env!("CARGO_MANIFEST_DIR"), ".."].iter().collect();
    let text = std::fs::read(crates.join("qapi-defs/import.json")).expect("the settings");
    let mut settings: Value = serde_json::from_slice(&text).expect("they are JSON");
    let elsewhere = settings["extern"].take();
    let elsewhere = elsewhere.as_object().expect("lists by module");
    let count: usize = elsewhere.values().map(|names| names.as_array().expect("names").len()).sum();
    settings.as_object_mut().expect("an object").remove("extern");

    let directory = directory(&[("settings.json", settings.to_string().as_bytes())]);
    assert_eq!(qapi(directory.path(), &["export", "-o", "schema"]).code, Some(0));
    let arguments = ["import", "schema/qapi-schema.json", "-o", "out", "--settings", "settings.json"];
    assert_eq!(qapi(directory.path(), &arguments).code, Some(0));
    let written: BTreeMap<_, _> =
        files(&directory.path().join("out")).values().flat_map(|text| comments(text)).collect();

    let mut items = 0;
    for file in IN_RUNTIME {
        let text = std::fs::read_to_string(crates.join("qapi-runtime/src").join(file)).expect(file);
        for (name, said) in comments(&text) {
            let (item, part) = name.split_once('.').unwrap_or((&name, ""));
            let renamed = RENAMED.iter().find(|(here, _)| *here == item).map(|(_, there)| *there);
            let wanted = match (renamed, part) {
                (Some(there), "") => {
                    let name_note = format!(" In the schema: `{there}`. Since ");
                    written.get(there).map(|wanted| wanted.replacen(" Since ", &name_note, 1))
                }
                (_, "") => written.get(item).cloned(),
                _ => written.get(&format!("{}.{part}", renamed.unwrap_or(item))).cloned(),
            };
            // What branches and unknown values are is told in the runtime's own words.
            let is_own = item.ends_with("Branch") || part == "Unrecognized";
            if let Some(wanted) = wanted.filter(|_| !is_own) {
                assert_eq!(said, wanted, "{file}: {name}");
                items += usize::from(part.is_empty());
            }
        }
    }
    assert_eq!(items, count);
}
