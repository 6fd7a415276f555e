//! The examples are programs: see `monitor/`, and run them with `cargo run --example NAME`.
