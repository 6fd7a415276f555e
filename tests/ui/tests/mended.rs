//! Every case compiles once the lines that it names are mended: nothing else is wrong with it.
#![allow(
    missing_docs,
    missing_debug_implementations,
    unreachable_pub,
    unused,
    non_camel_case_types,
    non_snake_case
)]
#![allow(clippy::all)]

include!(concat!(env!("OUT_DIR"), "/mended.rs"));
