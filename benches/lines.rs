//! NDJSON natively: the one pass, the thorough way line by line, `serde_json`
//! with our checks, and the `jsonschema` crate with our schemas.
//!
//!     cargo bench --package benches
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "a benchmark ends where it cannot go on")]

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use partner_central::account;
use partner_central::shape::Operation;
use serde_json::{Value, json};
use std::hint::black_box;

const LINES: usize = 20_000;

/// About 500 bytes a line, 2 in 100 bad.
fn partners() -> String {
    (0..LINES).fold(String::new(), |text, n| {
        let code = if n % 50 == 7 { "none".to_owned() } else { format!("{:06}", n * 7919 % 1_000_000) };
        let (solution, last_name) = match n % 3 {
            0 => ("SOFTWARE_PRODUCTS", "Lovelace"),
            1 => ("CONSULTING_SERVICES", "Müller"),
            _ => ("MANAGED_SERVICES", "Hopper"),
        };
        let tags = [1, 2, 3].map(|tag| json!({ "Key": format!("cost-center-{tag}"), "Value": "customer growth platform" }));
        let request = json!({
            "Catalog": "AWS",
            "ClientToken": format!("{:08x}-7220-4d3a-a884-385da40f{:04x}", n * 2_654_435_761 % 0xffff_ffff, n % 0xffff),
            "LegalName": format!("Managed Cloud Services GmbH & Co. KG {n}"),
            "PrimarySolutionType": solution,
            "AllianceLeadContact": {
                "FirstName": "Ada",
                "LastName": last_name,
                "Email": format!("alliances.{n}@partners.example.com"),
                "BusinessTitle": "Head of Alliances",
            },
            "EmailVerificationCode": code,
            "Tags": tags,
        });
        text + &request.to_string() + "\n"
    })
}

fn schema_of(operation: &Operation) -> Value {
    let path = format!("pkg-template/schemas/{}/{}.json", operation.service.name, operation.name);
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn lines(criterion: &mut Criterion) {
    let operation = &account::CREATE_PARTNER;
    let text = partners();
    let bad = LINES / 50;
    let schema = jsonschema::validator_for(&schema_of(operation)).expect("a schema");
    let by_line = |is_valid: &dyn Fn(&str) -> bool| {
        assert_eq!(black_box(&text).lines().filter(|line| !is_valid(line)).count(), bad);
    };

    let mut group = criterion.benchmark_group("CreatePartner, 2 % bad");
    group.throughput(Throughput::Bytes(text.len() as u64)).sample_size(10);
    group.bench_function("validate_lines", |bencher| {
        bencher.iter(|| assert_eq!(operation.validate_lines(black_box(text.as_bytes())).count(), bad));
    });
    group.bench_function("validate_reader a reader", |bencher| {
        bencher.iter(|| assert_eq!(operation.validate_reader(black_box(text.as_bytes())).count(), bad));
    });
    group.bench_function("validate_json a line", |bencher| {
        bencher.iter(|| by_line(&|line| operation.validate_json(line.as_bytes()).is_ok()));
    });
    group.bench_function("serde_json alone", |bencher| {
        bencher.iter(|| assert!(text.lines().all(|line| serde_json::from_str::<Value>(black_box(line)).is_ok())));
    });
    group.bench_function("serde_json and validate", |bencher| {
        bencher.iter(|| by_line(&|line| operation.validate(&serde_json::from_str(line).unwrap()).is_ok()));
    });
    group.bench_function("serde_json and jsonschema", |bencher| {
        bencher.iter(|| by_line(&|line| schema.is_valid(&serde_json::from_str(line).unwrap())));
    });
    group.finish();
}

criterion_group!(benches, lines);
criterion_main!(benches);
