//! The newest models of AWS, as botocore has them, beside ours: what changed, in
//! words and for semver; and into `xtask/model/`, the tables and all that is
//! printed from them.

mod changelog;
mod compare;
mod convert;
mod fetch;
mod kept;
#[cfg(test)]
mod tests;

use super::model::{Model, kind};
use super::services::{self, Service};
use crate::tools::{Tools, run as run_command};
use anyhow::{Context, Result, bail};
use changelog::Changelog;
use fetch::Release;
use serde_json::{Map, Value, json};
use std::path::Path;
use xtask::files;

/// What `--upstream` is told.
#[derive(Default)]
pub struct Options<'a> {
    /// Only says what changed, and fails if anything did.
    pub check: bool,
    /// A release of botocore; the newest without it.
    pub version: Option<&'a str>,
}

impl<'a> Options<'a> {
    /// The words behind `--upstream`; None if one is unknown.
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

/// Fetches, compares and says; unless it only checks, writes. Nothing is written before all could be.
pub fn run(tools: &Tools, options: &Options) -> Result<()> {
    let root = tools.root();
    let services = services::read(root)?;
    let release = Release::fetch(tools, options.version, &services)?;
    let mut files = Vec::new();
    let mut models = Vec::new();
    let mut changelog = Changelog::default();
    for entry in services {
        let service = entry.name.as_str();
        let path = format!("xtask/model/{service}.json");
        let ours: Value = serde_json::from_slice(&std::fs::read(root.join(&path))?).with_context(|| path.clone())?;
        let source = ours["metadata"]["source"].as_str().unwrap_or_default();
        if options.version.is_none() && numbers(&release.version) < numbers(source) {
            bail!("pip finds nothing newer than botocore {}, and our {service} model is from {source}", release.version);
        }
        let theirs = model(root, &entry, &release, &ours)?;
        let (old, new) = (Model::of(&ours)?, Model::of(&theirs)?);
        changelog.add(service, source, compare::changes(&old, &new)?);
        // Without a change in the facts the model stays the one of its release.
        if text(&ours["shapes"])? == text(&theirs["shapes"])? {
            models.push((entry, old));
        } else {
            files.push((path, text(&theirs)?));
            models.push((entry, new));
        }
    }
    print!("{}", changelog.print(&release.version));
    if files.is_empty() {
        println!("import: the models have what botocore {} has", release.version);
        return Ok(());
    }
    if options.check {
        bail!("botocore {} differs from the models. Run `cargo xtask import --upstream`.", release.version);
    }
    files.extend(super::import(root, models)?.files);
    files::write(root, files, false, "import")?;
    // The vectors come from the models alone, and some generated files from the vectors.
    run_command(tools.node().args(["oracle/generate.mjs", "--vectors"]))
        .context("the models are written, but not the vectors")?;
    crate::generate(false)?;
    println!(
        "import: describe what is new in xtask/model/descriptions/, then run `cargo xtask import`, `cargo xtask generate` \
         and `cargo xtask test`"
    );
    Ok(())
}

/// Upstream's model with what we keep, as we write it.
fn model(root: &Path, entry: &Service, release: &Release, ours: &Value) -> Result<Value> {
    let Service { name: service, botocore, .. } = entry;
    let said = release.service(botocore)?;
    let mut shapes = convert::shapes(&said).with_context(|| format!("botocore {}: {botocore}", release.version))?;
    let kept = kept::names(root, service)?;
    let own = ours["shapes"].as_object().context("our model has no shapes")?;
    for name in kept::keep(&kept, own, &mut shapes)? {
        println!("import: upstream has {service} {name} itself: it can go from xtask/model/kept.json");
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
        "date": said.date,
        "seedMembersKept": !kept.is_empty(),
    });
    Ok(json!({"smithy": "2.0", "metadata": metadata, "shapes": shapes.into_iter().collect::<Map<_, _>>()}))
}

/// JSON as the files have it: one blank a level.
fn text(value: &Value) -> Result<Vec<u8>> {
    let two = serde_json::to_string_pretty(value)?;
    let one = two.lines().map(|line| {
        let blanks = line.len() - line.trim_start().len();
        format!("{}\n", &line[blanks / 2..])
    });
    Ok(one.collect::<String>().into_bytes())
}

/// `botocore 1.44.5` as numbers that compare.
fn numbers(version: &str) -> Vec<u32> {
    version.rsplit(' ').next().unwrap_or_default().split('.').filter_map(|part| part.parse().ok()).collect()
}
