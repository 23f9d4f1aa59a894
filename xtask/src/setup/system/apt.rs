//! Debian's packages.
use super::super::progress;
use crate::tools::{find_on_path, stdout_of};
use anyhow::Result;
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};

pub fn is_there() -> bool {
    find_on_path("apt-get").is_some()
}

pub fn is_root() -> bool {
    stdout_of(Command::new("id").arg("-u")).as_deref() == Some("0")
}

pub fn has_sudo() -> bool {
    find_on_path("sudo").is_some()
}

/// Installs `packages`, after fetching the lists once.
pub fn install(packages: &[&str]) -> Result<()> {
    static UPDATED: AtomicBool = AtomicBool::new(false);
    if !UPDATED.swap(true, Ordering::Relaxed) {
        progress::run("apt-get update", &mut apt_get(&["update"]))?;
    }
    let label = format!("apt-get install {}", packages.join(" "));
    let mut command = apt_get(&["install", "-y", "--no-install-recommends"]);
    progress::run(&label, command.args(packages))
}

/// The installed version of a package.
pub fn version(package: &str) -> Option<String> {
    let mut query = Command::new("dpkg-query");
    query.args(["-W", "-f", "${db:Status-Abbrev}${Version}", package]);
    Some(stdout_of(&mut query)?.strip_prefix("ii ")?.trim().to_owned())
}

/// As root, by sudo if need be.
fn apt_get(args: &[&str]) -> Command {
    let mut command = Command::new(if is_root() { "env" } else { "sudo" });
    command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get"]).args(args);
    command
}
