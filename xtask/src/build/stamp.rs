//! What was built from what, so that unchanged work is not done again.

use crate::tools::Fingerprint;
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;

/// Adds every file below `path`, or the file `path`, with its name.
pub fn add_tree(fingerprint: &mut Fingerprint, root: &Path, path: &str) -> Result<()> {
    let full = root.join(path);
    if !full.is_dir() {
        fingerprint.add(path.as_bytes());
        fingerprint.add(&fs::read(&full).with_context(|| format!("cannot read {path}"))?);
        return Ok(());
    }
    let mut names = Vec::new();
    for entry in fs::read_dir(&full).with_context(|| format!("cannot read {path}"))? {
        names.push(entry?.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    names.iter().try_for_each(|name| add_tree(fingerprint, root, &format!("{path}/{name}")))
}

/// Whether the file `stamp` holds this fingerprint.
pub fn is(stamp: &Path, fingerprint: &str) -> bool {
    fs::read_to_string(stamp).is_ok_and(|found| found == fingerprint)
}

/// The version of an npm package that the build uses.
pub fn npm_version(root: &Path, package: &str) -> Result<String> {
    let path = root.join(format!("xtask/node_modules/{package}/package.json"));
    let manifest: serde_json::Value = serde_json::from_slice(&fs::read(&path).with_context(|| path.display().to_string())?)?;
    Ok(manifest["version"].as_str().unwrap_or_default().to_owned())
}
