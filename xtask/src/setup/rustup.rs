//! rustup, where the user has it: it brings the WebAssembly target and other compilers without anyone being root.
use super::progress;
use crate::tools::{WASM, find_on_path, stdout_of, user_rust_has_wasm};
use anyhow::{Context, Result, bail};
use std::process::Command;
use std::time::Duration;

/// Adds the WebAssembly target, and returns whether rustc on PATH has it now.
pub fn add_wasm_target() -> bool {
    if find_on_path("rustup").is_none() {
        return false;
    }
    match run("rustup target add", &["target", "add", WASM]) {
        Ok(()) if user_rust_has_wasm() => return true,
        Ok(()) => println!("setup:   rustc on PATH is not rustup's"),
        Err(error) => println!("setup:   rustup cannot fetch {WASM}: {error:#}"),
    }
    false
}

/// The name of rustup's toolchain for a version such as 1.88, which it fetches if need be.
pub fn toolchain(version: &str) -> Result<String> {
    if find_on_path("rustup").is_none() {
        bail!("rustup is not on PATH");
    }
    let installed = stdout_of(Command::new("rustup").args(["toolchain", "list"])).context("rustup lists no toolchains")?;
    if let Some(name) = installed_toolchain(&installed, version) {
        return Ok(name.to_owned());
    }
    run("rustup toolchain install", &["toolchain", "install", version, "--profile", "minimal", "--no-self-update"])?;
    Ok(version.to_owned())
}

/// The toolchain of that version, whichever patch it is, in what `rustup toolchain list` prints.
fn installed_toolchain<'a>(list: &'a str, version: &str) -> Option<&'a str> {
    let mut names = list.lines().filter_map(|line| line.split_whitespace().next());
    let is_version = |name: &&str| name.strip_prefix(version).is_some_and(|rest| rest.starts_with(['-', '.']));
    names.find(is_version)
}

/// Runs rustup, which may find no network.
fn run(label: &str, words: &[&str]) -> Result<()> {
    let limit = Some(Duration::from_secs(120));
    let mut rustup = Command::new("rustup");
    // Its error alone says what is wrong.
    rustup.args(words).env("RUSTUP_MAX_RETRIES", "1").env("RUST_BACKTRACE", "0");
    progress::run_within(label, &mut rustup, limit)
}

#[cfg(test)]
mod tests {
    use super::installed_toolchain;

    #[test]
    fn toolchains_are_found_by_their_minor_version() {
        let list = "stable-x86_64-unknown-linux-gnu (active, default)\n1.8.0-x86_64-unknown-linux-gnu\n\
                    1.88.0-x86_64-unknown-linux-gnu\n1.90-x86_64-unknown-linux-gnu";
        assert_eq!(installed_toolchain(list, "1.88"), Some("1.88.0-x86_64-unknown-linux-gnu"));
        assert_eq!(installed_toolchain(list, "1.90"), Some("1.90-x86_64-unknown-linux-gnu"));
        assert_eq!(installed_toolchain(list, "1.87"), None);
    }
}
