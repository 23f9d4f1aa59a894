//! Builds the npm package in `target/npm/package` and packs it beside that.

mod inline;
mod panic_texts;
mod stamp;
mod wasm;

use crate::tools::{Fingerprint, Tools, npm, run, stdout_of};
use anyhow::{Context, Result, anyhow};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;

/// Everything that the package is made from. Tools are pinned by the lock files.
const INPUTS: [&str; 12] = [
    "pkg-template",
    "src",
    "xtask/src/build",
    "xtask/src/tools",
    "xtask/scripts",
    "xtask/bind",
    "Cargo.toml",
    "Cargo.lock",
    "xtask/package-lock.json",
    "README.md",
    "LICENSE-MIT",
    "LICENSE-APACHE",
];

/// Builds everything the package ships, unless that is there and current.
pub fn run_build(tools: &Tools) -> Result<()> {
    let folder = tools.root().join("target/npm");
    let tarball = folder.join(format!("partner-central-{}.tgz", crate_version(tools.root())?));
    let stamp = folder.join("built-from");
    let inputs = inputs(tools)?;
    if stamp::is(&stamp, &inputs) && tarball.exists() {
        println!("build: nothing changed since the last one");
        // `npm ci` in tests/ has removed it.
        if !installed(tools).join("package.json").exists() {
            install(tools, &tarball)?;
        }
        return Ok(());
    }
    fs::remove_file(&stamp).ok();
    let package = folder.join("package");
    // The modules as they are written and generated, before they are bundled.
    let modules = folder.join("modules");
    for folder in [&package, &modules] {
        if folder.exists() {
            fs::remove_dir_all(folder)?;
        }
    }
    copy(&tools.root().join("pkg-template"), &modules)?;
    copy(&modules.join("schemas"), &package.join("schemas"))?;
    fs::copy(modules.join("package.json"), package.join("package.json"))?;
    for name in ["README.md", "LICENSE-MIT", "LICENSE-APACHE"] {
        fs::copy(tools.root().join(name), package.join(name)).with_context(|| format!("cannot copy {name}"))?;
    }
    wasm::build(tools, &package, &modules)?;
    version(tools, &package)?;
    thread::scope(|scope| {
        let declarations = scope.spawn(|| declarations(tools, &package));
        bundle(tools, &modules, &package)?;
        declarations.join().map_err(|_| anyhow!("a thread panicked"))?
    })?;
    compiler(tools)?;
    pack(tools, &package, &tarball)?;
    install(tools, &tarball)?;
    fs::write(stamp, inputs)?;
    Ok(())
}

fn inputs(tools: &Tools) -> Result<String> {
    let mut fingerprint = Fingerprint::new();
    for path in INPUTS {
        stamp::add_tree(&mut fingerprint, tools.root(), path)?;
    }
    fingerprint.add(compiler_version(tools)?.as_bytes());
    Ok(fingerprint.text())
}

/// Notes which compiler made the wasm: another makes other bytes, and docs/sizes.md allows for that.
fn compiler(tools: &Tools) -> Result<()> {
    let says = compiler_version(tools)?;
    let version: Vec<&str> = says.split(' ').take(2).collect();
    fs::write(tools.root().join("target/npm/rustc.txt"), version.join(" "))?;
    Ok(())
}

fn compiler_version(tools: &Tools) -> Result<String> {
    stdout_of(tools.wasm_rustc().arg("--version")).context("rustc does not say its version")
}

/// The version in the crate's manifest.
fn crate_version(root: &Path) -> Result<String> {
    let manifest = fs::read_to_string(root.join("Cargo.toml")).context("Cargo.toml")?;
    let package = manifest.split("[package]").nth(1).context("Cargo.toml has no [package]")?;
    let version = package.lines().find_map(|line| line.strip_prefix("version = \"")?.strip_suffix('"'));
    version.map(str::to_owned).context("Cargo.toml has no version")
}

/// The package's version is the crate's.
fn version(tools: &Tools, package: &Path) -> Result<()> {
    let path = package.join("package.json");
    let mut manifest: serde_json::Value = serde_json::from_slice(&fs::read(&path)?)?;
    manifest["version"] = crate_version(tools.root())?.into();
    fs::write(&path, format!("{manifest:#}\n"))?;
    Ok(())
}

/// Runs `xtask/scripts/bundle.mjs`, which also notes what is in which part: their names are hashes, and docs/sizes.md must
/// not change with them.
fn bundle(tools: &Tools, modules: &Path, package: &Path) -> Result<()> {
    let parts = tools.root().join("target/npm/parts");
    fs::create_dir_all(&parts)?;
    run(tools.node().arg(tools.root().join("xtask/scripts/bundle.mjs")).args([modules, package, &parts]))
}

/// Checks the sources' types and writes the published declarations.
fn declarations(tools: &Tools, package: &Path) -> Result<()> {
    let root = tools.root();
    run(tools.node().arg(root.join("xtask/scripts/declarations.mjs")).args([&root.join("pkg-template"), package]))
}

fn pack(tools: &Tools, package: &Path, tarball: &Path) -> Result<()> {
    let folder = tarball.parent().context("the tarball has no folder")?;
    run(npm().current_dir(package).args(["pack", "--silent", "--pack-destination"]).arg(folder))?;
    println!("build: {}", tarball.strip_prefix(tools.root()).unwrap_or(tarball).display());
    Ok(())
}

/// Where the tests find the package.
fn installed(tools: &Tools) -> PathBuf {
    tools.root().join("tests/node_modules/partner-central")
}

/// Unpacks the tarball there, so that the tests import by its name what users would install.
fn install(tools: &Tools, tarball: &Path) -> Result<()> {
    let target = installed(tools);
    if target.exists() {
        fs::remove_dir_all(&target)?;
    }
    fs::create_dir_all(&target)?;
    run(Command::new("tar").arg("-xzf").arg(tarball).args(["--strip-components=1", "-C"]).arg(&target))
}

/// Copies all files below `from`.
fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), &target)?;
        }
    }
    Ok(())
}
