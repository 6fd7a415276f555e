//! From schema files to a checked schema, beside the front end of QEMU's generator. That is in Python and comes with
//! QEMU's sources: it is measured where `QEMU_SRC` names a directory that has them.

#![allow(missing_docs, reason = "criterion's macros write public items")]

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use criterion::{Criterion, criterion_group, criterion_main};
use qapi_schema::language::Loader;

/// Loads the schema `count` times, and prints how many seconds that took. Starting Python does not count.
const PYTHON: &str = "
import sys, time
sys.path.insert(0, sys.argv[1])
from qapi.schema import QAPISchema
start = time.perf_counter()
for _ in range(int(sys.argv[3])):
    QAPISchema(sys.argv[2])
print(time.perf_counter() - start)
";

fn python(scripts: &Path, schema: &Path, count: u64) -> Duration {
    let output = Command::new("python3")
        .args(["-c", PYTHON])
        .args([scripts, schema])
        .arg(count.to_string())
        .output()
        .expect("python3 can be run");
    let text = String::from_utf8_lossy(&output.stdout);
    let seconds = text.trim().parse();
    Duration::from_secs_f64(seconds.unwrap_or_else(|_| panic!("{}", String::from_utf8_lossy(&output.stderr))))
}

/// The directory of the generator, where there is one that can be run.
fn generator() -> Option<PathBuf> {
    let Some(sources) = std::env::var_os("QEMU_SRC") else {
        eprintln!("QEMU's generator is not measured: QEMU_SRC is not set");
        return None;
    };
    let scripts = Path::new(&sources).join("scripts");
    if !scripts.join("qapi").is_dir() {
        eprintln!("QEMU's generator is not measured: there is none in {}", scripts.display());
        return None;
    }
    if Command::new("python3").arg("--version").output().is_err() {
        eprintln!("QEMU's generator is not measured: there is no python3");
        return None;
    }
    Some(scripts)
}

fn measure(c: &mut Criterion, name: &str, schema: &Path, scripts: Option<&Path>) {
    let mut group = c.benchmark_group(name);
    group.bench_function("qapi-schema", |b| b.iter(|| Loader::new().load(schema).expect("no errors")));
    if let Some(scripts) = scripts {
        group.sample_size(10);
        group.bench_function("QEMU's generator", |b| b.iter_custom(|count| python(scripts, schema, count)));
    }
    group.finish();
}

fn front_ends(c: &mut Criterion) {
    let scripts = generator();
    let reference: PathBuf =
        [env!("CARGO_MANIFEST_DIR"), "../tests/reference/qapi/qapi-schema.json"].iter().collect();
    measure(c, "reference schema", &reference, scripts.as_deref());
    // QEMU's own files have the documentation, too.
    let documented =
        scripts.as_deref().map(|s| s.join("../qapi/qapi-schema.json")).filter(|path| path.exists());
    if let Some(schema) = documented {
        measure(c, "schema with documentation", &schema, scripts.as_deref());
    }
}

criterion_group!(benches, front_ends);
criterion_main!(benches);
