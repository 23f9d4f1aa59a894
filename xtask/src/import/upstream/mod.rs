//! Updates the models from botocore: lists what changed and what that means for semver, and writes `xtask/model/`, the
//! shape tables and everything that is generated from them.

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

/// Fetches the release, compares it with our models and writes what changed. Nothing is written if a step before that fails.
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
            bail!("the newest botocore that pip finds is {}, and our {service} model comes from {source}", release.version);
        }
        let theirs = model(root, &entry, &release, &ours)?;
        let (old, new) = (Model::of(&ours)?, Model::of(&theirs)?);
        changelog.add(service, source, compare::changes(&old, &new)?);
        // If no fact changed, the model keeps the release that it comes from.
        if text(&ours["shapes"])? == text(&theirs["shapes"])? {
            models.push((entry, old));
        } else {
            files.push((path, text(&theirs)?));
            models.push((entry, new));
        }
    }
    print!("{}", changelog.print(&release.version));
    if files.is_empty() {
        println!("import: the models are those of botocore {}", release.version);
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

/// The upstream model, with the members that we keep.
fn model(root: &Path, entry: &Service, release: &Release, ours: &Value) -> Result<Value> {
    let Service { name: service, botocore, .. } = entry;
    let source = release.service(botocore)?;
    let mut shapes = convert::shapes(&source).with_context(|| format!("botocore {}: {botocore}", release.version))?;
    let kept = kept::names(root, service)?;
    let own = ours["shapes"].as_object().context("our model has no shapes")?;
    for name in kept::keep(&kept, own, &mut shapes)? {
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
