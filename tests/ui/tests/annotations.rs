//! Every case says what is wrong with it and where, and that is all that the compiler says.

use std::path::Path;

use qapi_schema::check::Rule;
use qapi_ui::Case;

fn cases() -> Vec<Case> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut cases = qapi_ui::all(root);
    cases.extend(qapi_ui::all(&root.with_file_name("ui-rustc")));
    cases
}

#[test]
fn the_compiler_says_what_the_case_names_and_nothing_else() {
    for case in cases() {
        let mut said: Vec<_> = case.said().into_iter().map(|said| (said.line, said.message)).collect();
        said.sort();
        let mut expected = case.expected();
        expected.sort();
        assert_eq!(said, expected, "{}/{}", case.topic, case.name);
        assert!(!said.is_empty(), "{}/{} names no mistake", case.topic, case.name);
    }
}

#[test]
fn cases_allow_what_is_unused_and_show_how_they_are_mended() {
    for case in cases() {
        assert!(case.text.starts_with("#![allow(unused)]\n"), "{}/{}", case.topic, case.name);
        assert_ne!(case.mended(), case.text, "{}/{}", case.topic, case.name);
    }
}

#[test]
fn there_are_many_cases() {
    let cases = cases();
    assert!(cases.len() >= 150, "{}", cases.len());
    let with_several = cases.iter().filter(|case| case.expected().len() > 2).count();
    assert!(with_several >= 10, "{with_several}");
}

#[test]
fn every_rule_has_a_case() {
    // Types that do not exist the compiler finds by itself.
    let elsewhere = [Rule::UnknownType];
    let notes: Vec<String> = cases().iter().flat_map(Case::said).flat_map(|said| said.more).collect();
    for rule in Rule::ALL.iter().filter(|rule| !elsewhere.contains(rule)) {
        let note = format!("note: {}", rule.why());
        assert!(notes.contains(&note), "{rule:?} has no case");
    }
}

#[test]
fn messages_are_one_plain_sentence() {
    for case in cases().iter().filter(|case| !case.path.to_string_lossy().contains("ui-rustc")) {
        for said in case.said() {
            assert!(!said.message.ends_with('.'), "{}", said.message);
            let first = said.message.chars().next().unwrap_or('.');
            let is_name = said.message.starts_with("QAPI") || said.message.starts_with("`");
            assert!(is_name || !first.is_uppercase(), "{}", said.message);
        }
    }
}
