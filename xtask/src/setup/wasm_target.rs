//! The standard library for wasm32-unknown-unknown: rustc's, rustup's, or one that `system` builds.
use super::{Done, system};
use crate::tools::{Tools, WASM, user_rust_has_wasm};
use anyhow::{Result, bail};

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
