//! A virtual environment with botocore, boto3 and the AWS CLI of tests/requirements.txt.
use super::{Done, apt, progress};
use crate::tools::{Tools, find_on_path};
use anyhow::Result;
use std::fs;
use std::path::Path;
use std::process::Command;

pub fn get(tools: &Tools) -> Result<Done> {
    let home = tools.python_home()?;
    if tools.python().is_some() {
        return Ok(Done::Already(home.display().to_string()));
    }
    let names = ["python3", "python"];
    let Some(python) = names.iter().find_map(|name| find_on_path(name)) else {
        return Ok(Done::Without("Python 3 is not on PATH: tests against botocore are skipped".into()));
    };
    if venv(&python, &home).is_err() && apt::usable() {
        // Debian's Python comes without the module that makes environments.
        apt::install(&["python3-venv"])?;
        venv(Path::new("/usr/bin/python3"), &home)?;
    }
    if !home.exists() {
        return Ok(Done::Without("python3 -m venv fails: tests against botocore are skipped".into()));
    }
    let mut pip = Command::new(tools.python_program()?);
    pip.args(["-m", "pip", "install", "--disable-pip-version-check", "--no-deps", "-r"])
        .arg(tools.root().join("tests/requirements.txt"));
    progress::run("pip install -r tests/requirements.txt", &mut pip)?;
    fs::write(home.join("complete"), "")?;
    Ok(Done::Now(home.display().to_string()))
}

fn venv(python: &Path, home: &Path) -> Result<()> {
    let mut command = Command::new(python);
    command.args(["-m", "venv", "--clear"]).arg(home);
    let made = progress::run("python3 -m venv", &mut command);
    if made.is_err() {
        fs::remove_dir_all(home).ok();
    }
    made
}
