//! Rust for wasm where rustup's servers are out of reach and a Debian mirror is not.
//!
//! Debian packages a recent rustc and the source of its standard library, but not that library compiled for
//! wasm32-unknown-unknown. This compiles it into a sysroot of our own, and makes a `bin` folder whose cargo, rustc and
//! rustdoc use that sysroot.
use super::super::{Done, lock, progress};
use super::apt;
use crate::tools::{Tools, WASM, remap_flags, script, stdout_of};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

pub const PACKAGES: [&str; 4] = ["rustc-web", "cargo-web", "rust-web-src", "rust-web-llvm"];

/// Whether all of Debian's packages are installed.
pub fn is_installed() -> bool {
    PACKAGES.iter().all(|name| apt::version(name).is_some()) && lld().is_ok_and(|lld| lld.exists())
}

/// Installs the linker that the installed rust-web-llvm refers to. Its package has the name of its program: lld-22.
pub fn install_linker() -> Result<()> {
    let lld = lld()?;
    if lld.exists() {
        return Ok(());
    }
    apt::install(&[&lld.file_name().context("rust-lld has no name")?.to_string_lossy()])
}

/// Compiles the library from the installed packages. That changes nothing outside our own folder.
pub fn build(tools: &Tools) -> Result<Done> {
    let home = tools.debian_rust_home().context("rustc-web has no version")?;
    let _lock = lock(tools.dir(), "rust")?;
    // Another checkout may have built it meanwhile.
    if home.exists() {
        return Ok(Done::Already(home.display().to_string()));
    }
    let half = home.with_extension("half");
    fs::remove_dir_all(&half).ok();
    build_std(&half)?;
    fill_sysroot(&half)?;
    write_bin(&half.join("bin"), &home.join("sysroot"))?;
    fs::remove_dir_all(half.join("target"))?;
    fs::rename(&half, &home)?;
    Ok(Done::Now(home.display().to_string()))
}

/// What /usr/bin/rust-lld points to.
fn lld() -> Result<PathBuf> {
    let target = fs::read_link("/usr/bin/rust-lld").context("rust-web-llvm has no rust-lld")?;
    Ok(Path::new("/usr/bin").join(target))
}

fn build_std(half: &Path) -> Result<()> {
    let library = library()?;
    let commit = rustc_says("commit-hash")?;
    // As in Rust's own builds, so that panic messages contain no path of this machine.
    let ours = remap_flags(&library, &format!("/rustc/{commit}/library")).unwrap_or_default();
    let flags = format!("-Zforce-unstable-if-unmarked -Cembed-bitcode=yes {ours}");
    let mut cargo = Command::new("/usr/bin/cargo");
    cargo
        .args(["build", "--release", "--locked", "--target", WASM])
        .arg("--manifest-path")
        .arg(library.join("sysroot/Cargo.toml"))
        .arg("--target-dir")
        .arg(half.join("target"))
        .env("RUSTC", "/usr/bin/rustc")
        .env("RUSTC_BOOTSTRAP", "1")
        .env("RUSTFLAGS", flags)
        .env("__CARGO_DEFAULT_LIB_METADATA", "partner-central")
        .env_remove("CARGO_TARGET_DIR")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .env_remove("LD_LIBRARY_PATH");
    progress::run("building the standard library for wasm", &mut cargo)
}

fn fill_sysroot(half: &Path) -> Result<()> {
    let rustlib = half.join("sysroot/lib/rustlib");
    let lib = rustlib.join(WASM).join("lib");
    fs::create_dir_all(&lib)?;
    let deps = half.join("target").join(WASM).join("release/deps");
    for file in fs::read_dir(&deps)? {
        let path = file?.path();
        if let (Some("rlib"), Some(name)) = (path.extension().and_then(|extension| extension.to_str()), path.file_name()) {
            fs::copy(&path, lib.join(name))?;
        }
    }
    // Build scripts and procedural macros are compiled for the host.
    let host = rustc_says("host")?;
    link(&Path::new("/usr/lib/rustlib").join(&host), &rustlib.join(&host))
}

fn write_bin(bin: &Path, sysroot: &Path) -> Result<()> {
    fs::create_dir_all(bin)?;
    for name in ["rustc", "rustdoc"] {
        script(&bin.join(name), &format!("exec /usr/bin/{name} --sysroot '{}' \"$@\"", sysroot.display()))?;
    }
    link(Path::new("/usr/bin/cargo"), &bin.join("cargo"))?;
    // rustc looks for its wasm linker on PATH.
    link(Path::new("/usr/bin/rust-lld"), &bin.join("rust-lld"))
}

/// Where rust-web-src has put the source of this compiler's standard library.
fn library() -> Result<PathBuf> {
    let library = PathBuf::from(format!("/usr/src/rustc-{}/library", rustc_says("release")?));
    if !library.join("sysroot/Cargo.toml").exists() {
        bail!("rust-web-src has no {}", library.display());
    }
    Ok(library)
}

fn rustc_says(key: &str) -> Result<String> {
    let version = stdout_of(Command::new("/usr/bin/rustc").arg("-vV")).unwrap_or_default();
    let mut lines = version.lines();
    let found = lines.find_map(|line| line.strip_prefix(key)?.strip_prefix(": "));
    Ok(found.with_context(|| format!("rustc -vV names no {key}"))?.to_owned())
}

#[cfg(unix)]
fn link(to: &Path, at: &Path) -> Result<()> {
    Ok(std::os::unix::fs::symlink(to, at)?)
}

#[cfg(not(unix))]
fn link(_: &Path, _: &Path) -> Result<()> {
    bail!("Debian's Rust runs on Linux only")
}
