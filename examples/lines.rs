//! Checks NDJSON and says how fast: `cargo run --release --example lines -- CreatePartner lines.ndjson [thorough]`.
//! `thorough` checks line by line with `validate_json`. For instruction counts:
//! `valgrind --tool=cachegrind --cache-sim=no`, of two files and by their difference.
#![allow(clippy::expect_used, reason = "an example ends where it cannot go on")]

use partner_central::{account, channel};
use std::time::Instant;

fn main() {
    let mut words = std::env::args().skip(1);
    let (name, file) = (words.next().expect("an operation"), words.next().expect("a file"));
    let thorough = words.next().as_deref() == Some("thorough");
    let mut all = account::SERVICE.operations.iter().chain(channel::SERVICE.operations);
    let operation = all.find(|operation| operation.name == name).expect("an operation's name");
    let text = std::fs::read(file).expect("a file that can be read");
    let started = Instant::now();
    let (lines, bad) = if thorough {
        let lines = text.split(|&byte| byte == b'\n').filter(|line| !line.is_empty());
        lines.fold((0, 0), |(lines, bad), line| (lines + 1, bad + u64::from(operation.validate_json(line).is_err())))
    } else {
        let mut lines = operation.validate_lines(&text);
        let bad = lines.by_ref().count() as u64;
        (lines.lines(), bad)
    };
    let seconds = started.elapsed().as_secs_f64();
    println!("{lines} lines, {bad} bad, {:.0} MB/s", text.len() as f64 / seconds / 1e6);
}
