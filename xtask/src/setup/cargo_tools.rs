//! wasm-bindgen's library and test runner, built by cargo.
use super::{Done, lock, progress};
use crate::tools::Tools;
use anyhow::Result;
use std::env;
use std::fs;
use std::path::Path;
use std::process::Command;

/// Compiles the crate `bind` the first time, as that takes a while; later the build keeps it current.
pub fn bindgen(tools: &Tools) -> Result<Done> {
    let program = env::current_exe()?.with_file_name(format!("bind{}", env::consts::EXE_SUFFIX));
    let version = tools.wasm_bindgen_version();
    if program.exists() {
        return Ok(Done::Already(format!("{version} in {}", program.display())));
    }
    let mut cargo = Command::new("cargo");
    cargo.current_dir(tools.root()).args(["build", "--package", "bind"]);
    progress::run("cargo build --package bind", &mut cargo)?;
    Ok(Done::Now(version.to_owned()))
}

/// The test runner must have the version of the crate: the format between them is private.
pub fn test_runner(tools: &Tools) -> Result<Done> {
    let version = tools.wasm_bindgen_version();
    let there = |tools: &Tools| Some(format!("{version} in {}", tools.test_runner_dir()?.display()));
    install(tools, there, "wasm-bindgen-cli", "wasm-bindgen", version)
}

/// Installs `package`, unless it is `there`.
fn install(tools: &Tools, there: impl Fn(&Tools) -> Option<String>, package: &str, name: &str, version: &str) -> Result<Done> {
    if let Some(found) = there(tools) {
        return Ok(Done::Already(found));
    }
    let _lock = lock(tools.dir(), name)?;
    // Another checkout may have installed it meanwhile.
    if let Some(found) = there(&Tools::find()?) {
        return Ok(Done::Already(found));
    }
    let home = tools.dir().join(format!("{name}-{version}"));
    let label = format!("cargo install {package} {version}");
    let locked = progress::run(&label, cargo(package, version, &home).arg("--locked"));
    if let Err(error) = locked {
        // A mirror that lags behind may lack versions that the package's lock file names.
        if !format!("{error:#}").contains("failed to select a version") {
            return Err(error);
        }
        println!("setup:   the registry lacks a version in the lock file of {package}; trying without it");
        progress::run(&label, &mut cargo(package, version, &home))?;
    }
    fs::remove_dir_all(home.join("target")).ok();
    Ok(Done::Now(format!("{version} in {}", home.display())))
}

fn cargo(package: &str, version: &str, home: &Path) -> Command {
    let mut cargo = Command::new("cargo");
    cargo
        .args(["install", package, "--version", &format!("={version}"), "--root"])
        .arg(home)
        .arg("--target-dir")
        .arg(home.join("target"))
        // Their inputs are small, so the time to compile them matters more than their speed.
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
        .env("CARGO_PROFILE_RELEASE_DEBUG", "false")
        .env_remove("RUSTFLAGS")
        .env_remove("CARGO_ENCODED_RUSTFLAGS");
    cargo
}
