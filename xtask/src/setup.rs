//! Brings a machine to the point where everything builds and every test runs.
//!
//! Every step looks first and does nothing where its work is done, so each
//! command that needs tools calls `run` without asking whether it has run
//! before. What a machine of its user already has on PATH is preferred.
mod apt;
mod browsers;
mod cargo_tools;
mod debian_rust;
mod node_modules;
mod progress;
mod python;
mod wasm_target;

use crate::tools::Tools;
use anyhow::{Context, Result};
use std::fs::File;
use std::time::Instant;

/// How much of the machine a command needs.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Rust for wasm, wasm-bindgen and the npm packages: enough for `build` and `demo`.
    #[allow(dead_code, reason = "the commands that build ask for it")]
    Build,
    /// Everything: also wasm-pack, Python and browsers.
    Test,
}

/// Does every step of `level`, and says for each what it found or how long it took.
pub fn run(level: Level) -> Result<Tools> {
    let tools = Tools::find()?;
    let _lock = lock(&tools)?;
    step("Rust for WebAssembly", || wasm_target::get(&tools))?;
    step("wasm-bindgen", || cargo_tools::wasm_bindgen(&tools))?;
    step("npm packages", || node_modules::get(&tools, "tests"))?;
    if level >= Level::Test {
        step("wasm-pack", || cargo_tools::wasm_pack(&tools))?;
        step("Python packages", || python::get(&tools))?;
        step("browsers", || browsers::get(&tools))?;
        step("peers of the benchmark", || peers(&tools))?;
        step("consumers of the schemas", || consumers(&tools))?;
    }
    Tools::find()
}

/// Only what reads botocore.
pub fn python() -> Result<Tools> {
    let tools = Tools::find()?;
    let _lock = lock(&tools)?;
    step("Python packages", || python::get(&tools))?;
    Tools::find()
}

/// Seconds, so that every test run proves that the benchmark still asks all alike; nothing else needs them.
fn peers(tools: &Tools) -> Result<Done> {
    let without = |error| Done::Without(format!("the benchmark and its proof are skipped: {error:#}"));
    Ok(node_modules::get(tools, "tests/bench").unwrap_or_else(without))
}

/// The form, web and agent libraries that tests/packages/consumers drives with our operations as their schemas, and Express,
/// 5 and 4, whose parsers of bodies differ, with the proxy in it.
fn consumers(tools: &Tools) -> Result<Done> {
    node_modules::get(tools, "tests/packages/consumers")
}

/// What a step did.
enum Done {
    Already(String),
    Now(String),
    /// It can't be had here; what needs it is skipped and says so.
    Without(String),
}

fn step(name: &str, work: impl FnOnce() -> Result<Done>) -> Result<()> {
    let start = Instant::now();
    let done = work().with_context(|| format!("setup: {name}"))?;
    let seconds = start.elapsed().as_secs_f32();
    match done {
        Done::Already(what) => println!("setup: {name}: already there ({what})"),
        Done::Now(what) => println!("setup: {name}: done in {seconds:.1} s ({what})"),
        Done::Without(why) => println!("setup: {name}: WITHOUT, {why}"),
    }
    Ok(())
}

/// Two setups at once would build the same tools into the same directory.
fn lock(tools: &Tools) -> Result<File> {
    std::fs::create_dir_all(tools.dir()).with_context(|| format!("cannot create {}", tools.dir().display()))?;
    let file = File::create(tools.dir().join("lock"))?;
    if file.try_lock().is_err() {
        println!("setup: waiting for another setup to finish");
        file.lock()?;
    }
    Ok(file)
}
