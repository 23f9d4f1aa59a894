//! The crate compiled with the oldest Rust that Cargo.toml names.

use crate::setup;
use crate::tools::{Tools, run};
use anyhow::{Context, Result};
use std::fs;
use std::process::Command;

/// As users compile it: without the tests, whose dependencies may need a newer Rust, as xtask does.
pub fn check(tools: &Tools, user_features: &str) -> Result<()> {
    let manifest = fs::read_to_string(tools.root().join("Cargo.toml")).context("Cargo.toml")?;
    let version = rust_version(&manifest).context("Cargo.toml has no rust-version")?;
    let toolchain = match setup::toolchain(version) {
        Ok(toolchain) => toolchain,
        Err(error) => {
            println!("msrv: SKIPPED, as Rust {version} is missing: {error:#}");
            return Ok(());
        }
    };
    for features in ["", user_features] {
        let mut cargo = Command::new("rustup");
        // Another compiler in `target/debug` would throw away what the other steps compiled.
        cargo.current_dir(tools.root()).env("CARGO_TARGET_DIR", "target/msrv");
        cargo.args(["run", &toolchain, "cargo", "check", "--quiet", "--package", "partner-central"]);
        run(cargo.args(["--no-default-features", "--features", features]))?;
    }
    Ok(())
}

fn rust_version(manifest: &str) -> Option<&str> {
    let line = manifest.lines().find_map(|line| line.strip_prefix("rust-version = \""))?;
    Some(line.split_once('"')?.0)
}

#[cfg(test)]
mod tests {
    use super::rust_version;

    #[test]
    fn the_minimal_rust_version_is_read_from_the_manifest() {
        assert_eq!(rust_version("[package]\nrust-version = \"1.88\"\n"), Some("1.88"));
        assert_eq!(rust_version("[package]\n"), None);
    }
}
