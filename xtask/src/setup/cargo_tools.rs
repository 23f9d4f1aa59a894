//! wasm-bindgen and wasm-pack, built by cargo where PATH doesn't have them.
use super::{Done, progress};
use crate::tools::{Tools, WASM_PACK};
use anyhow::Result;
use std::fs;
use std::path::Path;
use std::process::Command;

/// The tool must have the very version of the crate: the format between them is private.
pub fn wasm_bindgen(tools: &Tools) -> Result<Done> {
    let version = tools.wasm_bindgen_version();
    match tools.wasm_bindgen_dir() {
        Some(dir) => Ok(Done::Already(format!("{version} in {}", dir.display()))),
        None => install(tools, "wasm-bindgen-cli", "wasm-bindgen", version),
    }
}

pub fn wasm_pack(tools: &Tools) -> Result<Done> {
    match tools.wasm_pack_dir() {
        Some(dir) => Ok(Done::Already(dir.display().to_string())),
        None => install(tools, "wasm-pack", "wasm-pack", WASM_PACK),
    }
}

fn install(tools: &Tools, package: &str, name: &str, version: &str) -> Result<Done> {
    let home = tools.dir().join(format!("{name}-{version}"));
    let label = format!("cargo install {package} {version}");
    let locked = progress::run(&label, cargo(package, version, &home).arg("--locked"));
    if let Err(error) = locked {
        // A mirror that lags behind lacks versions of the package's own lock file.
        if !format!("{error:#}").contains("failed to select a version") {
            return Err(error);
        }
        println!("setup:   the registry lacks a version that {package} is locked to; without its lock file:");
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
        // They handle small inputs: quick to build matters more than quick to run.
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
        .env("CARGO_PROFILE_RELEASE_DEBUG", "false")
        .env_remove("RUSTFLAGS")
        .env_remove("CARGO_ENCODED_RUSTFLAGS");
    cargo
}
