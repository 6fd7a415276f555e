//! Writes the cases of a package, mended, into one file that is compiled with its tests.

#[path = "src/case.rs"]
#[allow(dead_code, unreachable_pub)]
mod case;
#[path = "src/stderr.rs"]
#[allow(dead_code, unreachable_pub)]
mod stderr;

pub(crate) use stderr::{Said, said};

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

fn main() {
    let root = env::var("CARGO_MANIFEST_DIR").expect("cargo says where the package is");
    let out = env::var("OUT_DIR").expect("cargo says where to write");
    let root = Path::new(&root);
    let mut text = String::new();
    println!("cargo::rerun-if-changed={}", root.display());
    for case in case::all(root) {
        let _ = writeln!(text, "mod {}_{} {{\n{}}}", case.topic, case.name, case.mended());
    }
    fs::write(Path::new(&out).join("mended.rs"), text).expect("the build's own folder can be written to");
}
