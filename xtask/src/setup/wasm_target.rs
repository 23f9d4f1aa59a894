//! The standard library for wasm32-unknown-unknown: rustc's own, rustup's, or
//! built from Debian's source.
use super::{Done, apt, debian_rust, progress};
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
    if find_on_path("rustup").is_some() {
        let mut rustup = Command::new("rustup");
        rustup.args(["target", "add", WASM]).env("RUSTUP_MAX_RETRIES", "1");
        let limit = Some(Duration::from_secs(120));
        match progress::run_within("rustup target add", &mut rustup, limit) {
            Ok(()) if user_rust_has_wasm() => return Ok(Done::Now("rustup target add".into())),
            Ok(()) => println!("setup:   rustc on PATH is not rustup's"),
            Err(error) => println!("setup:   rustup cannot fetch {WASM}: {error:#}"),
        }
    }
    if debian_rust::installed() || apt::usable() {
        return debian_rust::get(tools);
    }
    bail!("this Rust has no {WASM}. Run: rustup target add {WASM}")
}
