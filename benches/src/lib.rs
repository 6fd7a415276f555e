//! Comparisons with peers, measured side by side in one run: `cargo bench -p qapi-benches`, and then
//! `cargo run -p qapi-benches --bin ratios` for the table.

/// Recorded inputs, which the tests have too.
pub mod payloads {
    /// A block node with few members.
    pub const BLOCKDEV_FLAT: &str = include_str!("../../tests/reference/payloads/blockdev-flat.json");
    /// A chain of block nodes: qcow2 over a file, raw over NBD behind it.
    pub const BLOCKDEV_NESTED: &str = include_str!("../../tests/reference/payloads/blockdev-nested.json");
    /// What `query-block` returns for a hundred disks.
    pub const QUERY_BLOCK_100: &str = include_str!("../../tests/reference/payloads/query-block-100.json");

    /// A chain of raw nodes over raw nodes, `depth` levels deep.
    pub fn chain(depth: usize) -> String {
        let mut text = r#"{"driver":"raw","file":"#.repeat(depth);
        text.push_str(r#"{"driver":"null-co"}"#);
        text.push_str(&"}".repeat(depth));
        text
    }
}
