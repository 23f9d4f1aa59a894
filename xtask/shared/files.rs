//! Files that a command writes.

use anyhow::{Context, Result, bail};
use std::path::Path;

/// Files by path from the repository's root, with their contents.
pub type Files = Vec<(String, Vec<u8>)>;

/// Writes the files that differ from what is on disk, and prints their names. With `check` it writes nothing and fails if
/// there are any.
pub fn write(root: &Path, files: Files, check: bool, command: &str) -> Result<()> {
    let mut stale = Vec::new();
    let count = files.len();
    for (name, text) in files {
        let path = root.join(&name);
        if std::fs::read(&path).is_ok_and(|old| old == text) {
            continue;
        }
        if !check {
            if let Some(folder) = path.parent() {
                std::fs::create_dir_all(folder)?;
            }
            std::fs::write(&path, text).with_context(|| format!("cannot write {name}"))?;
            println!("{command}: wrote {name}");
        }
        stale.push(name);
    }
    if check && !stale.is_empty() {
        bail!("out of date: {}. Run `cargo xtask {command}` and commit what it writes.", stale.join(", "));
    }
    println!("{command}: {} of {count} files changed", stale.len());
    Ok(())
}
