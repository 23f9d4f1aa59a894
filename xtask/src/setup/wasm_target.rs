//! The standard library for wasm32-unknown-unknown: rustc's, rustup's, or one that `system` builds.
use super::{Done, progress, system};
use crate::tools::{Tools, WASM, find_on_path, user_rust_has_wasm};
use anyhow::{Result, bail};
use std::process::Command;
use std::time::Duration;

pub fn get(tools: &Tools) -> Result<Done> {
    if user_rust_has_wasm() {
        return Ok(Done::Already("the target of rustc on PATH".into()));
    }
    if let Some(bin) = tools.debian_rust() {
        return Ok(Done::Already(bin.display().to_string()));
    }
    if system::has_debian_rust() {
        return system::build_debian_rust(tools);
    }
    bail!("this Rust has no {WASM}. Run `rustup target add {WASM}`, or `cargo xtask setup --system` on Debian")
}

/// Whether nothing but the operating system's packages can provide it. Asks rustup first.
pub fn is_missing(tools: &Tools) -> bool {
    if user_rust_has_wasm() || tools.debian_rust().is_some() || system::has_debian_rust() {
        return false;
    }
    if find_on_path("rustup").is_none() {
        return true;
    }
    let mut rustup = Command::new("rustup");
    rustup.args(["target", "add", WASM]).env("RUSTUP_MAX_RETRIES", "1");
    let limit = Some(Duration::from_secs(120));
    match progress::run_within("rustup target add", &mut rustup, limit) {
        Ok(()) if user_rust_has_wasm() => return false,
        Ok(()) => println!("setup:   rustc on PATH is not rustup's"),
        Err(error) => println!("setup:   rustup cannot fetch {WASM}: {error:#}"),
    }
    true
}
