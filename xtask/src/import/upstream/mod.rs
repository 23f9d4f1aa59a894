//! Updates the models from botocore: lists what changed and what that means for semver, and writes `xtask/model/`, the
//! shape tables, the vectors and everything that is generated from them.

mod changelog;
mod compare;
mod convert;
pub mod doctored;
pub mod dry_run;
pub mod fetch;
mod kept;
#[cfg(test)]
mod tests;

use super::descriptions::Descriptions;
use super::fingerprints;
use super::model::{Model, kind};
use super::services::{self, Service};
use super::staging::Staging;
use super::vocabulary;
use crate::tools::Tools;
use anyhow::{Context, Result, bail};
use changelog::Changelog;
use convert::Conversion;
use fetch::Release;
use serde_json::{Map, Value, json};
use std::path::Path;
use xtask::files::Files;

/// The options of `--upstream`.
#[derive(Default)]
pub struct Options<'a> {
    /// Write nothing, and fail if anything changed.
    pub check: bool,
    /// The release of botocore. Default: the newest.
    pub version: Option<&'a str>,
}

impl<'a> Options<'a> {
    /// The options in the words after `--upstream`; `None` if one is unknown.
    pub fn read(mut words: &[&'a str]) -> Option<Options<'a>> {
        let mut options = Options::default();
        loop {
            words = match *words {
                [] => return Some(options),
                ["--check", ref rest @ ..] => {
                    options.check = true;
                    rest
                }
                ["--version", version, ref rest @ ..] => {
                    options.version = Some(version);
                    rest
                }
                _ => return None,
            }
        }
    }
}

/// Fetches the release, compares it with our models and writes what changed. All of it is made in a copy first, and nothing
/// is written unless every step has worked.
pub fn run(tools: &Tools, options: &Options) -> Result<()> {
    let root = tools.root();
    let services = services::read(root)?;
    let names: Vec<&str> = services.iter().map(|service| service.botocore.as_str()).collect();
    let release = Release::fetch(tools, options.version, &names)?;
    let version = release.version.clone();
    let update = Update::of(root, services, &release)?;
    if options.version.is_none()
        && let Some((service, source)) = update.newer_than(&version)
    {
        bail!("the newest botocore that pip finds is {version}, and our {service} model comes from {source}");
    }
    print!("{}", update.changelog.print(&version));
    let changes = update.stage(tools, "tree")?.changes()?;
    let names = changes.names();
    if names.is_empty() {
        println!("import: nothing to write: models, tables, vectors and generated files are those of botocore {version}");
        return Ok(());
    }
    let count = if names.len() == 1 { "1 file".to_owned() } else { format!("{} files", names.len()) };
    let list = format!("{count}:\n  {}", names.join("\n  "));
    if options.check {
        bail!("botocore {version} changes {list}\nRun `cargo xtask import --upstream`.");
    }
    changes.apply(root)?;
    println!("import: wrote {list}\nThen follow docs/updating-the-model.md, and run `cargo xtask test`.");
    Ok(())
}

/// A release as our models, and how it differs from them.
struct Update {
    version: String,
    /// The files of `xtask/model/` that come from the release.
    files: Files,
    models: Vec<(Service, Model)>,
    /// Where our models come from, by service.
    sources: Vec<(String, String)>,
    changelog: Changelog,
    /// The hashes of AWS's texts, before and after, in the order of the models.
    fingerprints: Vec<[Map<String, Value>; 2]>,
}

impl Update {
    fn of(root: &Path, services: Vec<Service>, release: &Release) -> Result<Update> {
        let mut update = Update {
            version: release.version.clone(),
            files: Vec::new(),
            models: Vec::new(),
            sources: Vec::new(),
            changelog: Changelog::default(),
            fingerprints: Vec::new(),
        };
        for entry in services {
            update.add(root, entry, release)?;
        }
        Ok(update)
    }

    fn add(&mut self, root: &Path, entry: Service, release: &Release) -> Result<()> {
        let service = entry.name.clone();
        let path = format!("xtask/model/{service}.json");
        let ours = read_model(&root.join(&path))?;
        let theirs = model(root, &entry, release, ours.as_ref().unwrap_or(&Value::Null))?;
        let mut new = Model::of(&theirs)?;
        fail_on(&service, release, &vocabulary::problems(&new)?)?;
        if let Some(ours) = ours {
            let old = Model::of(&ours)?;
            let source = ours["metadata"]["source"].as_str().unwrap_or_default();
            self.changelog.add(&entry.title, source, compare::changes(&old, &new)?);
            self.sources.push((service.clone(), source.to_owned()));
            // If no fact changed, the model keeps the release that it comes from.
            if text(&ours["shapes"])? == text(&theirs["shapes"])? {
                new = old;
            } else {
                self.files.push((path, text(&theirs)?));
            }
        } else {
            self.changelog.add_service(&entry.title, new.operations()?.len());
            self.files.push((path, text(&theirs)?));
        }
        let before = fingerprints::read(root, &service)?;
        let after = fingerprints::of(&release.service(&entry.botocore)?, &new)?;
        self.files.push((fingerprints::path(&service), text(&after.clone().into())?));
        self.fingerprints.push([before, after]);
        self.models.push((entry, new));
        Ok(())
    }

    /// A model of ours that comes from a newer release, and that release.
    fn newer_than(&self, version: &str) -> Option<&(String, String)> {
        self.sources.iter().find(|(_, source)| numbers(version) < numbers(source))
    }

    /// Imports the models into a copy of the repository, makes the vectors and generates everything else there. Prints which
    /// descriptions are missing, and which should be read again.
    fn stage(&self, tools: &Tools, name: &str) -> Result<Staging> {
        let staging = Staging::copy(tools.root(), name)?;
        let imported = super::import(staging.root(), &self.models)?;
        imported.print();
        super::print_names("to read again, since AWS describes it differently now", &self.to_read_again(staging.root())?);
        for (name, contents) in self.files.iter().chain(&imported.files) {
            staging.write(name, contents)?;
        }
        let changelog = std::fs::read_to_string(staging.root().join("CHANGELOG.md")).context("CHANGELOG.md")?;
        staging.write("CHANGELOG.md", self.changelog.insert(&self.version, &changelog).as_bytes())?;
        staging.generate(tools)?;
        Ok(staging)
    }

    fn to_read_again(&self, root: &Path) -> Result<Vec<String>> {
        let mut names = Vec::new();
        for ((service, model), [before, after]) in self.models.iter().zip(&self.fingerprints) {
            let descriptions = Descriptions::read(root, service, model)?;
            names.extend(super::qualified(&service.name, &fingerprints::to_read_again(before, after, &descriptions)));
        }
        Ok(names)
    }
}

/// Our model of a service; `None` before its first import.
fn read_model(path: &Path) -> Result<Option<Value>> {
    match std::fs::read(path) {
        Ok(text) => Ok(Some(serde_json::from_slice(&text).with_context(|| path.display().to_string())?)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error).with_context(|| format!("cannot read {}", path.display())),
    }
}

/// The upstream model, with the members that we keep.
fn model(root: &Path, entry: &Service, release: &Release, ours: &Value) -> Result<Value> {
    let Service { name: service, botocore, .. } = entry;
    let source = release.service(botocore)?;
    let conversion = Conversion::of(&source).with_context(|| format!("botocore {}: {botocore}", release.version))?;
    fail_on(service, release, &conversion.problems)?;
    let mut shapes = conversion.shapes;
    let kept = kept::names(root, service)?;
    let own = ours["shapes"].as_object().cloned().unwrap_or_default();
    for name in kept::keep(&kept, &own, &mut shapes)? {
        println!("import: upstream has {service} {name} itself: remove it from xtask/model/kept.json");
    }
    let mut shapes: Vec<(String, Value)> = shapes.into_iter().collect();
    let rank = |shape: &Value| match kind(shape) {
        "service" => 2,
        "operation" => 1,
        _ => 0,
    };
    shapes.sort_by(|(a, x), (b, y)| (rank(x), a).cmp(&(rank(y), b)));
    let metadata = json!({
        "source": format!("botocore {}", release.version),
        "date": source.date,
        "seedMembersKept": !kept.is_empty(),
    });
    Ok(json!({"smithy": "2.0", "metadata": metadata, "shapes": shapes.into_iter().collect::<Map<_, _>>()}))
}

/// Fails with the whole list if a model has what cannot be imported.
fn fail_on(service: &str, release: &Release, problems: &[String]) -> Result<()> {
    if problems.is_empty() {
        return Ok(());
    }
    bail!(
        "botocore {}: {} places of {service} cannot be expressed:\n  {}",
        release.version,
        problems.len(),
        problems.join("\n  ")
    )
}

/// JSON as in the files, indented by one space per level.
fn text(value: &Value) -> Result<Vec<u8>> {
    let two = serde_json::to_string_pretty(value)?;
    let one = two.lines().map(|line| {
        let blanks = line.len() - line.trim_start().len();
        format!("{}\n", &line[blanks / 2..])
    });
    Ok(one.collect::<String>().into_bytes())
}

/// The numbers of a version, such as `botocore 1.44.5`, for comparison.
fn numbers(version: &str) -> Vec<u32> {
    version.rsplit(' ').next().unwrap_or_default().split('.').filter_map(|part| part.parse().ok()).collect()
}
