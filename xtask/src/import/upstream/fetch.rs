//! What a botocore says, read by the Python that setup makes: it has pip to
//! fetch a release with, and zip and gzip to open it.

use super::Service;
use crate::tools::Tools;
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::process::{Command, Stdio};

const READER: &str = include_str!("read.py");

/// One release of botocore.
pub struct Release {
    /// `1.44.5`.
    pub version: String,
    services: Value,
}

/// What it says about one service, in botocore's own form.
pub struct Said<'a> {
    pub service: &'a Value,
    pub paginators: &'a Value,
    pub rules: &'a Value,
    /// The newest date that the wheel records for these files.
    pub date: &'a str,
}

impl Release {
    /// The release with this version, or the newest.
    pub fn fetch(tools: &Tools, version: Option<&str>, services: &[Service]) -> Result<Release> {
        let python = tools.python().context("Python is needed to read botocore: see what setup said above")?;
        read(python, &["wheel", version.unwrap_or("newest")], services)
    }

    /// The release that the tests are pinned to, if it is installed.
    #[cfg(test)]
    pub fn installed(tools: &Tools, services: &[Service]) -> Option<Result<Release>> {
        tools.python().map(|python| read(python, &["installed"], services))
    }

    pub fn service(&self, name: &str) -> Result<Said<'_>> {
        let said = self.services.get(name).with_context(|| format!("botocore's answer lacks {name}"))?;
        let date = said["date"].as_str().context("no date")?;
        Ok(Said { service: &said["service"], paginators: &said["paginators"], rules: &said["rules"], date })
    }
}

fn read(mut python: Command, words: &[&str], services: &[Service]) -> Result<Release> {
    python.args(["-c", READER]).args(words).args(services.iter().map(|service| &service.botocore));
    let output = python.stderr(Stdio::inherit()).output().context("cannot start Python")?;
    if !output.status.success() {
        bail!("botocore could not be read: see above");
    }
    let mut answer: Value = serde_json::from_slice(&output.stdout).context("botocore's answer")?;
    let version = answer["release"].as_str().context("botocore's answer has no release")?.to_owned();
    Ok(Release { version, services: answer["services"].take() })
}
