//! rustup, where the user has it: it brings the WebAssembly target without anyone being root.
use super::progress;
use crate::tools::{WASM, find_on_path, user_rust_has_wasm};
use std::process::Command;
use std::time::Duration;

/// Adds the WebAssembly target, and returns whether rustc on PATH has it now.
pub fn add_wasm_target() -> bool {
    if find_on_path("rustup").is_none() {
        return false;
    }
    let mut rustup = Command::new("rustup");
    rustup.args(["target", "add", WASM]).env("RUSTUP_MAX_RETRIES", "1");
    let limit = Some(Duration::from_secs(120));
    match progress::run_within("rustup target add", &mut rustup, limit) {
        Ok(()) if user_rust_has_wasm() => return true,
        Ok(()) => println!("setup:   rustc on PATH is not rustup's"),
        Err(error) => println!("setup:   rustup cannot fetch {WASM}: {error:#}"),
    }
    false
}
