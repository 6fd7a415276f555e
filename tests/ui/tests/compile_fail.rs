//! Every case is refused, and in the words that are written down beside it.
//!
//! `TRYBUILD=overwrite cargo test -p qapi-ui --test compile_fail` writes them down anew.

use std::path::Path;

#[test]
fn wrong_items_do_not_compile() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let cases = trybuild::TestCases::new();
    for case in qapi_ui::all(root) {
        cases.compile_fail(case.path.strip_prefix(root).expect("cases are below the root"));
    }
}
