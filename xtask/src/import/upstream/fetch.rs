//! Reads a release of botocore with the Python that setup installs: it has pip to download a release, and zip and gzip to
//! open it.

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

/// The files of one service, in botocore's own form.
pub struct BotocoreService<'a> {
    pub service: &'a Value,
    pub paginators: &'a Value,
    pub rules: &'a Value,
    /// The newest date of these files in the wheel.
    pub date: &'a str,
}

impl Release {
    /// The release with this version, or the newest.
    pub fn fetch(tools: &Tools, version: Option<&str>, names: &[&str]) -> Result<Release> {
        let python = tools.python().context("Python is needed to read botocore: see the output of setup above")?;
        read(python, &["wheel", version.unwrap_or("newest")], names)
    }

    /// The release that the tests are pinned to, if it is installed.
    pub fn installed(tools: &Tools, services: &[Service]) -> Option<Result<Release>> {
        tools.python().map(|python| {
            let names: Vec<&str> = services.iter().map(|service| service.botocore.as_str()).collect();
            read(python, &["installed"], &names)
        })
    }

    /// botocore's `service-2.json` of a service, to change it.
    pub fn service_mut(&mut self, name: &str) -> Option<&mut Value> {
        self.services.get_mut(name)?.get_mut("service")
    }

    /// Gives a service a second name.
    pub fn copy(&mut self, name: &str, other: &str) -> Result<()> {
        let source = self.services.get(name).with_context(|| format!("botocore has no {name}"))?.clone();
        self.services.as_object_mut().context("the services are missing")?.insert(other.to_owned(), source);
        Ok(())
    }

    pub fn service(&self, name: &str) -> Result<BotocoreService<'_>> {
        let source = self.services.get(name).with_context(|| format!("botocore has no {name}"))?;
        let date = source["date"].as_str().context("its date is missing")?;
        Ok(BotocoreService { service: &source["service"], paginators: &source["paginators"], rules: &source["rules"], date })
    }
}

fn read(mut python: Command, words: &[&str], names: &[&str]) -> Result<Release> {
    python.args(["-c", READER]).args(words).args(names);
    let output = python.stderr(Stdio::inherit()).output().context("cannot start Python")?;
    if !output.status.success() {
        bail!("cannot read botocore: see above");
    }
    let mut output: Value = serde_json::from_slice(&output.stdout).context("cannot parse what was read")?;
    let version = output["release"].as_str().context("the release is missing")?.to_owned();
    Ok(Release { version, services: output["services"].take() })
}
