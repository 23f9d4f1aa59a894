//! A copy of the repository in `target/import/`. A whole import runs there first, with the programs that read its results,
//! so that the repository itself is changed only when all of it has worked.

use crate::tools::{Tools, run};
use anyhow::{Context, Result};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use xtask::files::Files;

/// Folders that are not copied, wherever they are.
const LEFT_OUT: [&str; 4] = [".git", "target", "node_modules", "__pycache__"];

/// The copy, with what the files had in them when they were copied.
pub struct Staging {
    root: PathBuf,
    original: BTreeMap<String, Vec<u8>>,
}

/// What an import changes.
#[derive(Debug, PartialEq)]
pub struct Changes {
    pub files: Files,
    pub removed: Vec<String>,
}

impl Staging {
    /// Copies the repository. Files of an earlier copy that are the same keep their time, so that cargo compiles little.
    pub fn copy(repository: &Path, name: &str) -> Result<Staging> {
        let root = repository.join("target/import").join(name);
        let original = read(repository)?;
        fs::create_dir_all(&root)?;
        let staging = Staging { root, original };
        for left_over in read(&staging.root)?.keys().filter(|name| !staging.original.contains_key(*name)) {
            fs::remove_file(staging.root.join(left_over))?;
        }
        for (name, contents) in &staging.original {
            staging.write(name, contents)?;
        }
        Ok(staging)
    }

    /// The root of the copy.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Writes a file of the copy, if that changes it.
    pub fn write(&self, name: &str, contents: &[u8]) -> Result<()> {
        let path = self.root.join(name);
        if fs::read(&path).is_ok_and(|old| old == contents) {
            return Ok(());
        }
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&path, contents).with_context(|| format!("cannot write {}", path.display()))
    }

    /// Writes what is made of the models and the tables: first the vectors, since some generated files come from them.
    pub fn generate(&self, tools: &Tools) -> Result<()> {
        self.node(tools, &["tests/oracle/generate.mjs", "--vectors"]).context("the oracle cannot make the vectors")?;
        self.cargo(&["run", "--quiet", "--package", "generate"]).context("`generate` fails with the new tables")
    }

    /// Runs a script of the copy.
    pub fn node(&self, tools: &Tools, words: &[&str]) -> Result<()> {
        run(tools.node().current_dir(&self.root).args(words))
    }

    /// Runs cargo in the copy. All copies share a target folder: with that of the repository, each would compile again what
    /// the other has compiled.
    pub fn cargo(&self, words: &[&str]) -> Result<()> {
        let target = self.root.with_file_name("target");
        run(Command::new("cargo").current_dir(&self.root).env("CARGO_TARGET_DIR", target).args(words))
    }

    /// The files that differ from those that were copied.
    pub fn changes(&self) -> Result<Changes> {
        let now = read(&self.root)?;
        let removed = self.original.keys().filter(|name| !now.contains_key(*name)).cloned().collect();
        let files = now.into_iter().filter(|(name, contents)| self.original.get(name) != Some(contents)).collect();
        Ok(Changes { files, removed })
    }
}

impl Changes {
    /// Writes the changes to the repository. The models come last: if this stops half-way, the models are still the old
    /// ones, and the next import does all of it again.
    pub fn apply(mut self, repository: &Path) -> Result<()> {
        self.files.sort_by_key(|(name, _)| is_model(name));
        for name in &self.removed {
            fs::remove_file(repository.join(name)).with_context(|| format!("cannot remove {name}"))?;
        }
        for (name, contents) in &self.files {
            let path = repository.join(name);
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder)?;
            }
            fs::write(&path, contents).with_context(|| format!("cannot write {name}"))?;
        }
        Ok(())
    }

    /// The names of all changed files.
    pub fn names(&self) -> Vec<&str> {
        self.files.iter().map(|(name, _)| name.as_str()).chain(self.removed.iter().map(String::as_str)).collect()
    }
}

/// Whether a file is `xtask/model/NAME.json`.
fn is_model(name: &str) -> bool {
    name.strip_prefix("xtask/model/").is_some_and(|rest| !rest.contains('/'))
}

/// All files below a folder, by path from it.
fn read(root: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![String::new()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(root.join(&folder)).with_context(|| format!("cannot read {}", root.display()))? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let path = if folder.is_empty() { name.clone() } else { format!("{folder}/{name}") };
            let kind = entry.file_type()?;
            if kind.is_dir() && !LEFT_OUT.contains(&name.as_str()) {
                folders.push(path);
            } else if kind.is_file() {
                files.insert(path, fs::read(entry.path())?);
            }
        }
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_models_are_written_last_and_what_the_copy_lacks_is_removed() {
        let repository = std::env::temp_dir().join(format!("partner-central-staging-{}", std::process::id()));
        fs::create_dir_all(repository.join("xtask/model")).unwrap();
        for name in ["xtask/model/account.json", "old.json", "same.json"] {
            fs::write(repository.join(name), "1").unwrap();
        }
        let staging = Staging::copy(&repository, "test").unwrap();
        assert!(staging.changes().unwrap().names().is_empty());
        staging.write("xtask/model/account.json", b"2").unwrap();
        staging.write("xtask/model/zzz/new.json", b"2").unwrap();
        fs::remove_file(staging.root().join("old.json")).unwrap();
        let changes = staging.changes().unwrap();
        assert_eq!(changes.names(), ["xtask/model/account.json", "xtask/model/zzz/new.json", "old.json"]);
        changes.apply(&repository).unwrap();
        assert_eq!(fs::read(repository.join("xtask/model/account.json")).unwrap(), b"2");
        assert!(!repository.join("old.json").exists());
        // A later copy starts again with what is there.
        let staging = Staging::copy(&repository, "test").unwrap();
        assert!(!staging.root().join("old.json").exists() && staging.changes().unwrap().names().is_empty());
        assert!(is_model("xtask/model/account.json") && !is_model("xtask/model/fingerprints/account.json"));
        fs::remove_dir_all(&repository).unwrap();
    }
}
