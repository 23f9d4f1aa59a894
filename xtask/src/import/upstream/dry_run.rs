//! `cargo xtask import --dry-run`: what any service of botocore has that cannot be imported. Nothing is written.

use super::convert::Conversion;
use super::fetch::Release;
use crate::import::descriptions::Descriptions;
use crate::import::model::Model;
use crate::import::patterns::Patterns;
use crate::import::services::Service;
use crate::import::{tables, vocabulary};
use crate::tools::Tools;
use anyhow::{Result, bail};
use serde_json::{Map, json};

/// Runs through the models of these services, by their names in botocore, in the newest release or in `version`.
pub fn run(tools: &Tools, names: &[&str], version: Option<&str>) -> Result<()> {
    let release = Release::fetch(tools, version, names)?;
    let mut all = 0;
    for name in names {
        let problems = problems(&release, name)?;
        println!(
            "{name}, botocore {}: {}",
            release.version,
            match problems.len() {
                0 => "can be imported".to_owned(),
                number => format!("{number} places cannot be expressed"),
            }
        );
        problems.iter().for_each(|problem| println!("  {problem}"));
        all += problems.len();
    }
    if all > 0 {
        bail!("{all} places cannot be expressed");
    }
    Ok(())
}

/// Everything that stands in the way of an import.
fn problems(release: &Release, name: &str) -> Result<Vec<String>> {
    let Conversion { shapes, mut problems } = Conversion::of(&release.service(name)?)?;
    let model = Model::of(&json!({"metadata": {"date": ""}, "shapes": shapes}))?;
    problems.extend(vocabulary::problems(&model)?);
    let service = Service::unknown(name);
    problems.extend(service.problems(&model));
    if problems.is_empty() {
        // What is left can only be a defect in this program.
        let descriptions = Descriptions::of(&Map::new(), &model)?;
        let mut patterns = Patterns::default();
        tables::module(&service, &model, &descriptions, &mut patterns)?;
        patterns.module()?;
    }
    Ok(problems)
}
