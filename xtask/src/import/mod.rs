//! Writes the declaration (`src/account.rs`, `src/channel.rs`) and the compiled
//! patterns from the Smithy models. The same models give the same bytes. What
//! people wrote is read back from the tables of the running build and kept.

mod automaton;
mod difference;
mod model;
mod sentences;
mod services;
mod tables;
pub mod upstream;

pub use tables::screaming;

use anyhow::{Context, Result, bail};
use std::path::Path;

/// The files that an import writes, by path from the root.
pub fn files(root: &Path) -> Result<Vec<(String, Vec<u8>)>> {
    let read = |service: services::Service| {
        let model = model::Model::read(&root.join(format!("xtask/model/{}.json", service.name)))?;
        Ok((service, model))
    };
    declarations(root, services::read(root)?.into_iter().map(read).collect::<Result<_>>()?)
}

/// What these models become.
fn declarations(root: &Path, models: Vec<(services::Service, model::Model)>) -> Result<Vec<(String, Vec<u8>)>> {
    let mut patterns = tables::Patterns::default();
    let mut files = Vec::new();
    for (entry, model) in models {
        let service = entry.name.as_str();
        let sentences = sentences::Sentences::read(root, service)?;
        let text = tables::declaration(&entry, &model, &sentences, &mut patterns)
            .with_context(|| format!("while importing the model of {service}"))?;
        for dropped in sentences.unused() {
            println!("import: the model no longer has {service} {dropped}; its sentence is dropped");
        }
        files.push((format!("src/{service}.rs"), text.into_bytes()));
    }
    files.push(("src/pattern/table.rs".to_owned(), patterns.print()?.into_bytes()));
    Ok(files)
}

/// Writes the files, or with `check` fails when one is not current.
pub fn run(root: &Path, check: bool) -> Result<()> {
    write(root, files(root)?, check, "import")
}

/// Shared with `print`: writes what differs, says so, and under `check` fails.
pub fn write(root: &Path, files: Vec<(String, Vec<u8>)>, check: bool, command: &str) -> Result<()> {
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
        bail!("not current: {}. Run `cargo xtask {command}` and commit what it writes.", stale.join(", "));
    }
    println!("{command}: {} of {count} files changed", stale.len());
    Ok(())
}
