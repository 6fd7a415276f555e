//! From JSON text to values and back, beside what else reads and writes the same text.

#![allow(missing_docs, reason = "criterion's macros write public items")]

use std::hint::black_box;

use criterion::measurement::WallTime;
use criterion::{BenchmarkGroup, Criterion, Throughput, criterion_group, criterion_main};
use qapi_benches::payloads::{BLOCKDEV_FLAT, BLOCKDEV_NESTED, QUERY_BLOCK_100, chain};
use qapi_defs::block_core::{BlockInfo, BlockdevOptions};
use qapi_runtime::json::{Index, Style};
use qapi_runtime::policy::Settings;
use qapi_runtime::visitor::{Faithful, JsonInput, KeyvalInput, input_value};
use qapi_runtime::{Name, QapiType, keyval, write_json};

/// As a server reads: the index is kept from one text to the next.
fn read<T: QapiType>(text: &str, index: &mut Index) -> T {
    let mut v = JsonInput::new(text, index);
    input_value(&mut v, &Name::ANONYMOUS).expect("the value is right")
}

fn floors(group: &mut BenchmarkGroup<'_, WallTime>, text: &str) {
    group.bench_function("serde_json::Value", |b| {
        b.iter(|| serde_json::from_str::<serde_json::Value>(black_box(text)).expect("json"));
    });
    group.bench_function("sonic_rs::Value", |b| {
        b.iter(|| sonic_rs::from_slice::<sonic_rs::Value>(black_box(text.as_bytes())).expect("json"));
    });
    group.bench_function("simd_json (copy and tape)", |b| {
        b.iter(|| {
            let mut bytes = black_box(text).as_bytes().to_vec();
            simd_json::to_tape(&mut bytes).expect("json").0.len()
        });
    });
}

fn input<T: QapiType, P: for<'de> serde::Deserialize<'de>>(c: &mut Criterion, name: &str, text: &str) {
    let mut group = c.benchmark_group(name);
    group.throughput(Throughput::Bytes(text.len() as u64));
    let mut index = Index::new();
    group.bench_function("qapi-runtime", |b| b.iter(|| read::<T>(black_box(text), &mut index)));
    group.bench_function("qapi-qmp", |b| {
        b.iter(|| serde_json::from_str::<P>(black_box(text)).expect("the peer reads it"));
    });
    floors(&mut group, text);
    group.finish();
}

fn inputs(c: &mut Criterion) {
    input::<BlockdevOptions, qapi_qmp::BlockdevOptions>(c, "blockdev-flat in", BLOCKDEV_FLAT);
    input::<BlockdevOptions, qapi_qmp::BlockdevOptions>(c, "blockdev-nested in", BLOCKDEV_NESTED);
    input::<Vec<BlockInfo>, Vec<qapi_qmp::BlockInfo>>(c, "query-block-100 in", QUERY_BLOCK_100);
}

fn output(c: &mut Criterion) {
    let ours: Vec<BlockInfo> = read(QUERY_BLOCK_100, &mut Index::new());
    let theirs: Vec<qapi_qmp::BlockInfo> = serde_json::from_str(QUERY_BLOCK_100).expect("the peer reads it");
    let mut group = c.benchmark_group("query-block-100 out");
    let mut out = Vec::new();
    write_json(&mut out, &ours, Style::Compact, &Settings::ACCEPT_ALL).expect("the value is right");
    group.throughput(Throughput::Bytes(out.len() as u64));
    group.bench_function("qapi-runtime", |b| {
        b.iter(|| {
            out.clear();
            write_json(&mut out, black_box(&ours), Style::Compact, &Settings::ACCEPT_ALL)
        });
    });
    let mut out = serde_json::to_vec(&theirs).expect("the peer writes it");
    group.throughput(Throughput::Bytes(out.len() as u64));
    group.bench_function("qapi-qmp", |b| {
        b.iter(|| {
            out.clear();
            serde_json::to_writer(&mut out, black_box(&theirs))
        });
    });
    group.finish();
}

fn depth(c: &mut Criterion) {
    for levels in [15, 30, 60] {
        let text = chain(levels);
        let mut group = c.benchmark_group(format!("chain of {levels} in"));
        group.throughput(Throughput::Bytes(text.len() as u64));
        let mut index = Index::new();
        group.bench_function("qapi-runtime", |b| {
            b.iter(|| read::<BlockdevOptions>(black_box(&text), &mut index));
        });
        group.bench_function("qapi-qmp", |b| {
            b.iter(|| serde_json::from_str::<qapi_qmp::BlockdevOptions>(black_box(&text)).expect("json"));
        });
        group.finish();
    }
}

fn clone(c: &mut Criterion) {
    let value: BlockdevOptions = read(BLOCKDEV_NESTED, &mut Index::new());
    let mut group = c.benchmark_group("blockdev-nested clone");
    group.bench_function("qapi-runtime", |b| {
        b.iter(|| black_box(&value).clone_with(&mut Faithful, &Name::ANONYMOUS));
    });
    group.bench_function("derive(Clone)", |b| b.iter(|| black_box(&value).clone()));
    group.finish();
}

fn command_line(c: &mut Criterion) {
    let line = "driver=qcow2,node-name=disk0,discard=unmap,cache.direct=on,cache.no-flush=off,lazy-refcounts=on,\
        l2-cache-size=1048576,file.driver=file,file.filename=/var/lib/images/disk0.qcow2,file.aio=io_uring,\
        file.locking=auto,file.node-name=file0,backing.driver=raw,backing.offset=0,backing.size=10737418240,\
        backing.file.driver=nbd,backing.file.server.type=inet,backing.file.server.host=127.0.0.1,\
        backing.file.server.port=10809,backing.file.export=base";
    let mut group = c.benchmark_group("long -blockdev line");
    group.throughput(Throughput::Bytes(line.len() as u64));
    group.bench_function("qapi-runtime", |b| {
        b.iter(|| {
            let tree = keyval::parse(black_box(line), None).expect("the line is right").into();
            input_value::<BlockdevOptions>(&mut KeyvalInput::new(&tree), &Name::ANONYMOUS).expect("it is")
        });
    });
    group.bench_function("serde_json::Value of the same as JSON", |b| {
        b.iter(|| serde_json::from_str::<serde_json::Value>(black_box(BLOCKDEV_NESTED)).expect("json"));
    });
    group.finish();
}

criterion_group!(visitors, inputs, output, depth, clone, command_line);
criterion_main!(visitors);
