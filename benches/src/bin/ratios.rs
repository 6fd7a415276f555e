//! Prints what the last `cargo bench` measured as ratios: how many times as long each peer takes, and per byte where
//! their texts differ in length.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::Value;

fn main() -> std::io::Result<()> {
    let target = std::env::var("CARGO_TARGET_DIR").unwrap_or_else(|_| "target".to_owned());
    let root = Path::new(&target).join("criterion");
    let mut groups: BTreeMap<String, Vec<(String, f64)>> = BTreeMap::new();
    for group in std::fs::read_dir(&root)?.flatten() {
        for function in std::fs::read_dir(group.path()).into_iter().flatten().flatten() {
            if let Some((id, time)) = measured(&function.path().join("new")) {
                groups.entry(group.file_name().to_string_lossy().into_owned()).or_default().push((id, time));
            }
        }
    }
    println!("| | peer | times as long as ours |");
    println!("|---|---|---|");
    for (group, functions) in &groups {
        let is_ours = |id: &str| matches!(id, "qapi-runtime" | "qapi-schema");
        let Some((_, ours)) = functions.iter().find(|(id, _)| is_ours(id)) else { continue };
        for (id, time) in functions.iter().filter(|(id, _)| !is_ours(id)) {
            println!("| {group} | {id} | {:.2} |", time / ours);
        }
    }
    Ok(())
}

/// The name of a measured function, and its time: per byte where the throughput is known.
fn measured(folder: &Path) -> Option<(String, f64)> {
    let read = |name: &str| -> Option<Value> {
        serde_json::from_str(&std::fs::read_to_string(folder.join(name)).ok()?).ok()
    };
    let (benchmark, estimates) = (read("benchmark.json")?, read("estimates.json")?);
    let id = benchmark.get("function_id")?.as_str()?.to_owned();
    let time = estimates.pointer("/median/point_estimate")?.as_f64()?;
    let bytes = benchmark.pointer("/throughput/Bytes").and_then(Value::as_f64).unwrap_or(1.0);
    Some((id, time / bytes))
}
