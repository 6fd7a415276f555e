//! The page of all diagnostics is what the cases show.

use std::fs;
use std::path::Path;

#[test]
fn the_page_is_what_the_cases_show() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (cases, of_compiler) = (qapi_ui::all(root), qapi_ui::all(&root.with_file_name("ui-rustc")));
    let made = qapi_ui::page(&cases, &of_compiler);
    let path = root.join("../../docs/diagnostics.md");
    if std::env::var_os("TRYBUILD").is_some_and(|how| how == "overwrite") {
        fs::write(&path, &made).expect("the page can be written");
    }
    let written = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        written == made,
        "docs/diagnostics.md is not what the cases show: make it anew with TRYBUILD=overwrite"
    );
    for said in cases.iter().chain(&of_compiler).flat_map(qapi_ui::Case::said) {
        let kind = qapi_ui::template(&said.message);
        let is_there =
            made.lines().filter_map(|l| l.strip_prefix("### ")).any(|l| qapi_ui::template(l) == kind);
        assert!(is_there, "{:?} is not on the page", said.message);
    }
}
