//! Gets the tools that building and testing need.
//!
//! Every step looks first and does nothing if its work is done, so each command that needs tools calls `get` without
//! asking whether that happened before. Tools that the user has on PATH are preferred. Software of the operating system is
//! `system`'s: nothing of that is installed without consent.
mod browsers;
mod cargo_tools;
mod node_modules;
mod progress;
mod python;
mod rustup;
mod system;
mod wasm_target;

pub use rustup::toolchain;

use crate::tools::Tools;
use anyhow::{Context, Result, anyhow};
use std::fs::File;
use std::path::Path;
use std::thread;
use std::time::Instant;

/// What a command needs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Need {
    /// A Rust that compiles for WebAssembly.
    WasmTarget,
    /// The npm packages that the build uses: esbuild, terser, TypeScript and binaryen.
    BuildPackages,
    /// The npm packages of `tests/`, among them Biome.
    NpmPackages,
    /// The library that processes compiled modules, in the crate `bind`.
    Bindgen,
    /// wasm-bindgen-test-runner.
    WasmTestRunner,
    /// botocore, boto3 and the AWS CLI.
    Python,
    Browsers,
    /// The validators that the benchmark compares us with. A test proves that it asks all of them the same.
    BenchmarkPeers,
    /// The form, web and agent libraries that take our operations as their schemas, and Express with the proxy in it.
    Consumers,
}

/// Enough to build the package, which compiles `bind` itself, beside the modules: a new checkout is built 10 s earlier.
pub const BUILD: &[Need] = &[Need::WasmTarget, Need::BuildPackages];
/// Enough to build the package, and to check the types or weigh the bundles of everything that uses it.
pub const TYPES: &[Need] = &[Need::WasmTarget, Need::BuildPackages, Need::Bindgen, Need::NpmPackages];
/// Enough for every test that runs in Node or drives a browser from there.
pub const JAVASCRIPT: &[Need] = &[
    Need::WasmTarget,
    Need::BuildPackages,
    Need::NpmPackages,
    Need::Bindgen,
    Need::Python,
    Need::Browsers,
    Need::BenchmarkPeers,
    Need::Consumers,
];
/// Enough for every command.
pub const ALL: &[Need] = &[
    Need::WasmTarget,
    Need::BuildPackages,
    Need::NpmPackages,
    Need::Bindgen,
    Need::WasmTestRunner,
    Need::Python,
    Need::Browsers,
    Need::BenchmarkPeers,
    Need::Consumers,
];

/// Gets what is missing of `needs`, and prints only that.
pub fn get(needs: &[Need]) -> Result<Tools> {
    run(needs, Options { verbose: false, system: false })
}

/// Gets Python alone, for what reads botocore.
pub fn python() -> Result<Tools> {
    get(&[Need::Python])
}

/// `cargo xtask setup`: gets everything, and prints also what was there already. `system`: the user asked for software of
/// the operating system, too.
pub fn run_setup(system: bool) -> Result<()> {
    run(ALL, Options { verbose: true, system }).map(drop)
}

#[derive(Clone, Copy)]
struct Options {
    verbose: bool,
    system: bool,
}

fn run(needs: &[Need], options: Options) -> Result<Tools> {
    let tools = Tools::find()?;
    let _lock = lock(&tools.root().join("target"), "setup")?;
    let needed = |need| needs.contains(&need);
    let step = |name: &str, work: &dyn Fn(&Tools) -> Result<Done>| step(name, options, || work(&tools));
    // It may ask, so nothing runs beside it.
    system::provide(&tools, needs, options.system)?;
    if needed(Need::WasmTarget) {
        step("Rust for WebAssembly", &wasm_target::get)?;
    }
    let tools = Tools::find()?;
    let step = |name: &str, work: &dyn Fn(&Tools) -> Result<Done>| self::step(name, options, || work(&tools));
    // cargo compiles while npm and pip download.
    thread::scope(|scope| {
        let compile = scope.spawn(|| {
            if needed(Need::Bindgen) {
                step("wasm-bindgen", &cargo_tools::bindgen)?;
            }
            if needed(Need::WasmTestRunner) {
                step("wasm-bindgen-test-runner", &cargo_tools::test_runner)?;
            }
            anyhow::Ok(())
        });
        if needed(Need::BuildPackages) {
            step("npm packages of the build", &|tools| node_modules::get(tools, "xtask"))?;
        }
        if needed(Need::NpmPackages) {
            step("npm packages", &|tools| node_modules::get(tools, "tests"))?;
        }
        if needed(Need::Python) {
            step("Python packages", &python::get)?;
        }
        if needed(Need::Browsers) {
            step("browsers", &browsers::get)?;
        }
        if needed(Need::BenchmarkPeers) {
            step("peers of the benchmark", &peers)?;
        }
        if needed(Need::Consumers) {
            step("consumers of the schemas", &|tools| node_modules::get(tools, "tests/packages/consumers"))?;
        }
        compile.join().map_err(|_| anyhow!("a thread panicked"))?
    })?;
    Tools::find()
}

fn peers(tools: &Tools) -> Result<Done> {
    let skipped = |error| Done::Without(format!("the benchmark and its test are skipped: {error:#}"));
    Ok(node_modules::get(tools, "tests/bench").unwrap_or_else(skipped))
}

/// What a step did.
enum Done {
    Already(String),
    Now(String),
    /// It is not available here. What needs it is skipped, with a printed reason.
    Without(String),
}

fn step(name: &str, options: Options, work: impl FnOnce() -> Result<Done>) -> Result<()> {
    let start = Instant::now();
    let done = work().with_context(|| format!("setup: {name}"))?;
    let seconds = start.elapsed().as_secs_f32();
    match done {
        Done::Already(what) if options.verbose => println!("setup: {name}: already there ({what})"),
        Done::Already(_) => {}
        Done::Now(what) => println!("setup: {name}: done in {seconds:.1} s ({what})"),
        Done::Without(why) => println!("setup: {name}: MISSING, {why}"),
    }
    Ok(())
}

/// Two setups at once must not install the same. `name` is what is installed into `folder`: all checkouts share
/// `Tools::dir`, and each has its own `node_modules`.
fn lock(folder: &Path, name: &str) -> Result<File> {
    std::fs::create_dir_all(folder).with_context(|| format!("cannot create {}", folder.display()))?;
    let file = File::create(folder.join(format!("{name}.lock")))?;
    if file.try_lock().is_err() {
        println!("setup: waiting for another setup to finish ({name})");
        file.lock()?;
    }
    Ok(file)
}
