//! `cargo xtask api`: reports the crate's public surface in docs/api/rust/, one file for each public module.
//!
//! A report has every public item with its signature, sorted by name, so that a diff shows what a change means to users. It
//! is made from rustdoc's JSON, whose format is unstable. So reports are compared only where rustdoc writes the format that
//! this module reads; elsewhere the check says so and passes.
//!
//! The JSON is read as values. With the crate rustdoc-types, which has a type for each part, every first `cargo xtask` in a
//! new checkout would take twice as long to compile, and each of its versions reads one version of the format.

mod feature;
mod item;
mod json;
mod names;
mod signature;
mod surface;

use crate::tools::run;
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;
use xtask::files::{self, Files};

/// The version of rustdoc's JSON that the reports are made from, and a compiler that writes it.
const FORMAT: u64 = 57;
const COMPILER: &str = "1.95";

const REPORTS: &str = "docs/api/rust";
/// A separate folder: with `RUSTC_BOOTSTRAP`, cargo compiles the dependencies again, and again without it.
const TARGET: &str = "target/api";

/// Writes the reports, or with `check` fails if one is out of date.
pub fn report(root: &Path, features: &str, check: bool) -> Result<()> {
    let json = rustdoc(root, features)?;
    match json["format_version"].as_u64() {
        Some(FORMAT) => write(root, surface::reports(&json)?, check),
        other => {
            let found = other.map_or("an unknown format".to_owned(), |version| format!("format {version}"));
            let reason = format!(
                "this rustdoc writes {found} of its JSON, and the reports are made from format {FORMAT}, which Rust {COMPILER} \
                 writes"
            );
            if !check {
                bail!("{reason}. Run `RUSTUP_TOOLCHAIN={COMPILER} cargo xtask api`");
            }
            println!("api: SKIPPED, as {reason}");
            Ok(())
        }
    }
}

fn rustdoc(root: &Path, features: &str) -> Result<Value> {
    let mut cargo = Command::new("cargo");
    cargo.current_dir(root).env("RUSTC_BOOTSTRAP", "1").env("CARGO_TARGET_DIR", TARGET);
    cargo.args(["rustdoc", "--quiet", "--package", "partner-central", "--lib", "--features", features]);
    run(cargo.args(["--", "-Z", "unstable-options", "--output-format", "json"]))?;
    let file = root.join(TARGET).join("doc/partner_central.json");
    let text = fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
    Ok(serde_json::from_slice(&text)?)
}

/// Also removes the reports of modules that are no longer public.
fn write(root: &Path, reports: Files, check: bool) -> Result<()> {
    let current: BTreeSet<&str> = reports.iter().map(|(path, _)| path.as_str()).collect();
    let folder = root.join(REPORTS);
    for entry in fs::read_dir(&folder).into_iter().flatten() {
        let path = format!("{REPORTS}/{}", entry?.file_name().to_string_lossy());
        match current.contains(path.as_str()) {
            true => {}
            false if check => bail!("{path} reports no public module. Run `cargo xtask api` and commit what it removes."),
            false => fs::remove_file(root.join(&path))?,
        }
    }
    files::write(root, reports, check, "api")
}
