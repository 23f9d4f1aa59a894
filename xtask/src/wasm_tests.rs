//! `cargo xtask wasm-test`: the crate's tests inside WebAssembly, in Node and in Chromium.

use crate::tools::Tools;
use anyhow::{Context, Result, bail, ensure};
use std::fs;
use std::io::{BufRead, BufReader};
use std::process::Stdio;
use std::time::Instant;

pub fn run(tools: &Tools) -> Result<()> {
    let body = fs::read_to_string(tools.root().join("tests/shared/wasm.rs")).context("tests/shared/wasm.rs")?;
    let expected = body.lines().filter(|line| line.trim() == "#[wasm_bindgen_test]").count();
    in_one(tools, "Node", &["--node"], "wasm", expected)?;
    if tools.chromium().is_none() || tools.chromedriver().is_none() {
        println!("wasm-test: Chromium: SKIPPED, no Chromium or chromedriver here");
        return Ok(());
    }
    in_one(tools, "Chromium", &["--headless", "--chrome"], "wasm_browser", expected)
}

/// Runs one test file in one environment. A run without any test passes, as far
/// as wasm-pack is concerned: so count.
fn in_one(tools: &Tools, name: &str, environment: &[&str], file: &str, expected: usize) -> Result<()> {
    let start = Instant::now();
    let mut command = tools.wasm_pack();
    command.args(["test", "--mode", "no-install"]).args(environment);
    if environment.contains(&"--chrome") {
        // Without it wasm-pack downloads one.
        command.arg("--chromedriver").args(tools.chromedriver());
    }
    command.args(["--", "--features", "sandbox", "--test", file]);
    println!("$ wasm-pack test {} -- --features sandbox --test {file}", environment.join(" "));
    let mut child = command.stdout(Stdio::piped()).spawn().context("cannot start wasm-pack")?;
    let mut passed = 0;
    for line in BufReader::new(child.stdout.take().context("no output")?).lines() {
        let line = line?;
        println!("{line}");
        passed += passed_in(&line);
    }
    let status = child.wait()?;
    ensure!(status.success(), "wasm tests in {name}: {status}");
    if expected == 0 || passed < expected {
        bail!("wasm tests in {name}: {passed} ran, {expected} are there");
    }
    println!("wasm-test: {name}: {passed} tests passed in {:.1} s", start.elapsed().as_secs_f32());
    Ok(())
}

/// The count in a line like `test result: ok. 3 passed; 0 failed; …`.
fn passed_in(line: &str) -> usize {
    let before = line.strip_prefix("test result: ").and_then(|rest| rest.split_once(" passed"));
    before.and_then(|(before, _)| before.rsplit(' ').next()?.parse().ok()).unwrap_or(0)
}
