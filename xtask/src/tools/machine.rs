//! Small questions to the machine.
use anyhow::{Context, Result};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

pub const CHROMIUM: [&str; 5] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];
pub const FIREFOX: [&str; 3] = ["firefox", "firefox-esr", "/Applications/Firefox.app/Contents/MacOS/firefox"];

/// The program `name` in the first directory of PATH that has it.
pub fn find_on_path(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path).find_map(|dir| in_dir(&dir, name))
}

pub fn in_dir(dir: &Path, name: &str) -> Option<PathBuf> {
    let file = dir.join(format!("{name}{}", env::consts::EXE_SUFFIX));
    file.is_file().then_some(file)
}

/// The first of `names` (on PATH, or absolute) that is here.
pub fn first(names: &[&str]) -> Option<PathBuf> {
    names.iter().find_map(|name| find_on_path(name))
}

/// What the user chose by an environment variable.
pub fn chosen(variable: &str) -> Option<PathBuf> {
    let path = PathBuf::from(env::var_os(variable)?);
    path.is_file().then_some(path)
}

/// `name` in `dir`, or wherever PATH finds it.
pub fn program(dir: &Option<PathBuf>, name: &str) -> PathBuf {
    dir.as_ref().map_or_else(|| PathBuf::from(name), |dir| dir.join(name))
}

/// What a command that succeeds prints.
pub fn stdout_of(command: &mut Command) -> Option<String> {
    let output = command.output().ok().filter(|output| output.status.success())?;
    Some(String::from_utf8(output.stdout).ok()?.trim().to_owned())
}

pub fn npm() -> Command {
    Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" })
}

pub fn cache_dir() -> Result<PathBuf> {
    let set = |name: &str| env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    if let Some(dir) = set("PARTNER_CENTRAL_TOOLS") {
        // Commands run in other directories than ours.
        return Ok(std::path::absolute(dir)?);
    }
    let user =
        set("XDG_CACHE_HOME").or_else(|| set("LOCALAPPDATA")).or_else(|| env::home_dir().map(|home| home.join(".cache")));
    Ok(user.context("no home directory: set PARTNER_CENTRAL_TOOLS")?.join("partner-central"))
}

/// FNV-1a: tells files of pins apart, nothing more.
pub fn fingerprint(bytes: &[u8]) -> String {
    let mix = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    format!("{:016x}", bytes.iter().fold(0xcbf2_9ce4_8422_2325, mix))
}

/// Writes an executable shell script of one command.
pub fn script(at: &Path, line: &str) -> Result<()> {
    fs::write(at, format!("#!/bin/sh\n{line}\n"))?;
    #[cfg(unix)]
    fs::set_permissions(at, std::os::unix::fs::PermissionsExt::from_mode(0o755))?;
    Ok(())
}

/// Flags that keep this machine's paths out of what panics print, and so out of
/// the published wasm: `source` becomes `name`, and the crates of registries `/deps`.
/// None where a path has a space, which RUSTFLAGS can't carry.
pub fn remap_flags(source: &Path, name: &str) -> Option<String> {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(env::home_dir()?.join(".cargo")))?;
    let registries = fs::read_dir(home.join("registry/src")).into_iter().flatten().flatten();
    let mut places: Vec<_> = registries.map(|entry| (entry.path(), "/deps")).collect();
    places.push((source.to_owned(), name));
    places.sort();
    let flags: Vec<_> = places.iter().map(|(from, to)| format!("--remap-path-prefix={}={to}", from.display())).collect();
    let fits = flags.iter().all(|flag| !flag.contains(' '));
    fits.then(|| flags.join(" "))
}

/// The command as a person would type it: no absolute path for its program.
pub fn short(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let name = program.file_name().unwrap_or(program.as_os_str()).to_string_lossy();
    let words = command.get_args().map(|word| word.to_string_lossy());
    [name].into_iter().chain(words).collect::<Vec<_>>().join(" ")
}
