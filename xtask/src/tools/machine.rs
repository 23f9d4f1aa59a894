//! What is on this machine, and small helpers to run it.
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

/// The first of `names` (on PATH, or absolute) that exists.
pub fn first(names: &[&str]) -> Option<PathBuf> {
    names.iter().find_map(|name| find_on_path(name))
}

/// The program that the user chose by an environment variable.
pub fn chosen(variable: &str) -> Option<PathBuf> {
    let path = PathBuf::from(env::var_os(variable)?);
    path.is_file().then_some(path)
}

/// What a command prints, or None if it fails.
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
        // Absolute, because commands run in other directories.
        return Ok(std::path::absolute(dir)?);
    }
    let user =
        set("XDG_CACHE_HOME").or_else(|| set("LOCALAPPDATA")).or_else(|| env::home_dir().map(|home| home.join(".cache")));
    Ok(user.context("no home directory: set PARTNER_CENTRAL_TOOLS")?.join("partner-central"))
}

/// An FNV-1a hash. It distinguishes versions of the same files, and does not protect against forgery.
#[derive(Clone)]
pub struct Fingerprint(u64);

impl Fingerprint {
    pub fn new() -> Fingerprint {
        Fingerprint(0xcbf2_9ce4_8422_2325)
    }

    pub fn add(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.mix(*byte);
        }
        // So that the border between two parts counts.
        for byte in bytes.len().to_le_bytes() {
            self.mix(byte);
        }
    }

    pub fn text(&self) -> String {
        format!("{:016x}", self.0)
    }

    fn mix(&mut self, byte: u8) {
        self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
}

/// The fingerprint of one file.
pub fn fingerprint(bytes: &[u8]) -> String {
    let mut fingerprint = Fingerprint::new();
    bytes.iter().for_each(|byte| fingerprint.mix(*byte));
    fingerprint.text()
}

/// Writes an executable shell script that runs one command.
pub fn script(at: &Path, line: &str) -> Result<()> {
    fs::write(at, format!("#!/bin/sh\n{line}\n"))?;
    #[cfg(unix)]
    fs::set_permissions(at, std::os::unix::fs::PermissionsExt::from_mode(0o755))?;
    Ok(())
}

/// Flags that keep this machine's paths out of panic messages, and so out of the published wasm: `source` becomes `name`,
/// and the folder of each registry's crates becomes `/deps`. None if a path has a space, which RUSTFLAGS cannot express.
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

/// The command as a person would type it, without the folder of its program.
pub fn short(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let name = program.file_name().unwrap_or(program.as_os_str()).to_string_lossy();
    let words = command.get_args().map(|word| word.to_string_lossy());
    [name].into_iter().chain(words).collect::<Vec<_>>().join(" ")
}
