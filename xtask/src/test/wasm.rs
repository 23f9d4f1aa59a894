//! The crate's tests inside WebAssembly, in Node and in Chromium.

use crate::build;
use crate::tools::{Tools, WASM};
use anyhow::{Context, Result, bail, ensure};
use std::fs;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::Instant;

/// The tests of both environments.
const FILES: [&str; 2] = ["tests/shared/wasm.rs", "tests/shared/wasm_client.rs"];
const FEATURES: &str = "sandbox,client";

pub fn run(tools: &Tools) -> Result<()> {
    let mut expected = 0;
    for file in FILES {
        let body = fs::read_to_string(tools.root().join(file)).context(file)?;
        expected += body.lines().filter(|line| line.trim() == "#[wasm_bindgen_test]").count();
    }
    let server = Server::start(tools)?;
    // Both at once, and these two only: `wasm-pack test` compiles every test of the crate for WebAssembly.
    crate::tools::run(&mut command(tools, &server, &["--quiet", "--no-run", "--test", "wasm", "--test", "wasm_browser"])?)?;
    in_one(tools, &server, "Node", "wasm", expected)?;
    if tools.chromium().is_none() || tools.chromedriver().is_none() {
        println!("wasm: Chromium: SKIPPED, as Chromium or chromedriver is missing");
        return Ok(());
    }
    in_one(tools, &server, "Chromium", "wasm_browser", expected)
}

/// The package's sandbox over HTTP, for the client's tests: a real `fetch` to a server of another origin.
struct Server {
    child: Child,
    url: String,
}

impl Server {
    fn start(tools: &Tools) -> Result<Server> {
        build::run_build(tools)?;
        let mut node = tools.node();
        // It ends when its stdin closes, and so also when xtask is killed.
        let mut child = node.arg("wasm-server.mjs").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().context("node")?;
        let mut url = String::new();
        BufReader::new(child.stdout.take().context("no output")?).read_line(&mut url)?;
        let url = url.trim().to_owned();
        ensure!(url.starts_with("http://"), "tests/wasm-server.mjs printed no address");
        Ok(Server { child, url })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        let _ = self.child.wait();
    }
}

/// `cargo test` with these words, for WebAssembly.
fn command(tools: &Tools, server: &Server, words: &[&str]) -> Result<Command> {
    let mut command = tools.wasm_test_cargo()?;
    command.args(["test", "--target", WASM, "--features", FEATURES]).args(words);
    // Compiled into the tests: a browser has no environment.
    command.env("PARTNER_CENTRAL_SANDBOX", &server.url);
    // Seconds, for all tests of a file: on a busy machine, the runner's 20 are too few.
    command.env("WASM_BINDGEN_TEST_TIMEOUT", "180");
    Ok(command)
}

/// Runs one test file in one environment, which the file itself names, and counts: a run without any test has passed, too.
fn in_one(tools: &Tools, server: &Server, name: &str, file: &str, expected: usize) -> Result<()> {
    let start = Instant::now();
    println!("$ cargo test --target {WASM} --features {FEATURES} --test {file}");
    let mut child = command(tools, server, &["--test", file])?.stdout(Stdio::piped()).spawn().context("cannot start cargo")?;
    let mut passed = 0;
    for line in BufReader::new(child.stdout.take().context("no output")?).lines() {
        let line = line?;
        println!("{line}");
        passed += passed_in(&line);
    }
    let status = child.wait()?;
    ensure!(status.success(), "wasm tests in {name}: {status}");
    if expected == 0 || passed < expected {
        bail!("wasm tests in {name}: {passed} of {expected} ran");
    }
    println!("wasm: {name}: {passed} tests passed in {:.1} s", start.elapsed().as_secs_f32());
    Ok(())
}

/// The count in a line like `test result: ok. 3 passed; 0 failed; …`.
fn passed_in(line: &str) -> usize {
    let before = line.strip_prefix("test result: ").and_then(|rest| rest.split_once(" passed"));
    before.and_then(|(before, _)| before.rsplit(' ').next()?.parse().ok()).unwrap_or(0)
}
