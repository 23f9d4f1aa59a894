//! A virtual environment with botocore, boto3 and the AWS CLI of tests/requirements.txt.
use super::{Done, lock, progress};
use crate::tools::{Tools, find_on_path, stdout_of};
use anyhow::Result;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

pub fn get(tools: &Tools) -> Result<Done> {
    let home = tools.python_home()?;
    if tools.python().is_some() {
        return Ok(Done::Already(home.display().to_string()));
    }
    let _lock = lock(tools.dir(), "python")?;
    // Another checkout may have installed it meanwhile.
    if tools.python().is_some() {
        return Ok(Done::Already(home.display().to_string()));
    }
    let Some(python) = program() else {
        return Ok(Done::Without("Python 3 is not on PATH: tests against botocore are skipped".into()));
    };
    // Debian's own Python is complete once its package is installed, where another one on PATH need not be.
    let pythons = [python, PathBuf::from("/usr/bin/python3")];
    if !pythons.iter().any(|python| python.exists() && venv(python, &home).is_ok()) {
        return Ok(Done::Without("python3 -m venv fails: tests against botocore are skipped".into()));
    }
    let mut pip = Command::new(tools.python_program()?);
    pip.args(["-m", "pip", "install", "--disable-pip-version-check", "--no-deps", "-r"])
        .arg(tools.root().join("tests/requirements.txt"));
    progress::run("pip install -r tests/requirements.txt", &mut pip)?;
    fs::write(home.join("complete"), "")?;
    Ok(Done::Now(home.display().to_string()))
}

/// Whether there is a Python that lacks the modules that make virtual environments, as Debian's does at first.
pub fn lacks_venv(tools: &Tools) -> bool {
    let can = |python: &PathBuf| stdout_of(Command::new(python).args(["-c", "import ensurepip, venv"])).is_some();
    tools.python().is_none() && program().is_some_and(|python| !can(&python))
}

fn program() -> Option<PathBuf> {
    ["python3", "python"].iter().find_map(|name| find_on_path(name))
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
