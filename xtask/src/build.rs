//! Builds the npm package into `target/npm/package` and packs it beside that.

use crate::inline;
use crate::silence::{has_no_formatting, silence};
use crate::tools::{Tools, npm, run, stdout_of};
use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Where the package is put together.
pub fn package(tools: &Tools) -> PathBuf {
    tools.root().join("target/npm/package")
}

/// Builds everything the package ships; gives the tarball.
pub fn run_build(tools: &Tools) -> Result<PathBuf> {
    let package = package(tools);
    // The modules as they are written and generated, before they are bundled.
    let modules = tools.root().join("target/npm/modules");
    for folder in [&package, &modules] {
        if folder.exists() {
            fs::remove_dir_all(folder)?;
        }
    }
    copy(&tools.root().join("pkg-template"), &modules, &|_| true)?;
    copy(&modules.join("schemas"), &package.join("schemas"), &|_| true)?;
    declarations(tools, &package)?;
    fs::copy(modules.join("package.json"), package.join("package.json"))?;
    for name in ["README.md", "LICENSE-MIT", "LICENSE-APACHE"] {
        fs::copy(tools.root().join(name), package.join(name)).with_context(|| format!("cannot copy {name}"))?;
    }
    module(tools, &package, &modules, "core", "wasm", "2", SMALL)?;
    module(tools, &package, &modules, "lines-core", "wasm-lines", "2", "")?;
    // Nobody waits for the sandbox, and at "s" it is a tenth larger, at 2 a third.
    module(tools, &package, &modules, "sandbox-core", "wasm-sandbox", "z", "")?;
    version(&package)?;
    bundle(tools, &modules, &package)?;
    compiler(tools)?;
    pack(tools, &package)
}

/// Notes which compiler made the wasm: another makes other bytes, and docs/sizes.md allows for that.
fn compiler(tools: &Tools) -> Result<()> {
    let says = stdout_of(tools.wasm_rustc().arg("--version")).context("rustc does not say its version")?;
    let version: Vec<&str> = says.split(' ').take(2).collect();
    fs::write(tools.root().join("target/npm/rustc.txt"), version.join(" "))?;
    Ok(())
}

/// What makes code at level 2 small where it is not hot: fewer functions are inlined (at 35 instead of 135 it is 0.14 KB
/// less, and five mistakes take 7 % longer to find); loops are neither unrolled nor taken apart into pointers, nor is
/// memory read or written in other places than it says; what is longer than 24 bytes is copied, zeros are filled by one
/// instruction. ARCHITECTURE.md has what each of them brings.
const SMALL: &str = "-C llvm-args=-inline-threshold=135 -C llvm-args=-unroll-runtime=false -C llvm-args=-disable-lsr \
    -C llvm-args=-enable-load-pre=false -C llvm-args=-disable-licm-promotion -C llvm-args=-max-store-memset=4 \
    -C llvm-args=-max-store-memcpy=3";

/// Compiles one module: `NAME.wasm`, and the wasm as text in `NAME-inline.mjs`.
fn module(
    tools: &Tools,
    package: &Path,
    modules: &Path,
    name: &str,
    feature: &str,
    opt_level: &str,
    flags: &str,
) -> Result<()> {
    println!("build: {name}.wasm");
    run(tools
        .wasm_cargo()
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", opt_level)
        .envs(tools.wasm_rustflags(flags))
        .args(["build", "--quiet", "--release", "--lib", "--target", "wasm32-unknown-unknown"])
        .args(["--no-default-features", "--features", feature]))?;
    let raw = tools.root().join("target/wasm/wasm32-unknown-unknown/release/partner_central.wasm");
    let bound = tools.root().join("target/npm/bound");
    // Without a default path: bundlers would otherwise emit the wasm a second time.
    run(tools
        .wasm_bindgen()
        .args(["--target", "web", "--no-typescript", "--omit-default-module-path", "--remove-name-section"])
        .args(["--remove-producers-section", "--out-name", name, "--out-dir"])
        .arg(&bound)
        .arg(&raw))?;
    let wasm = package.join(format!("{name}.wasm"));
    let bound = bound.join(format!("{name}_bg.wasm"));
    // The sandbox has std, and speaks.
    let silent = feature != "wasm-sandbox";
    if silent {
        let mut bytes = fs::read(&bound)?;
        silence(&mut bytes);
        fs::write(&bound, bytes)?;
    }
    run(tools
        .wasm_opt()
        // The second round finds what the first uncovered. Exports of wasm-bindgen's own serve glue that nothing needs,
        // as numbers are all that crosses, and with them goes the one import.
        .args([
            "--remove-exports=__*",
            "-Oz",
            "-Oz",
            "--strip-target-features",
            "--enable-bulk-memory",
            "--enable-sign-ext",
            "--enable-nontrapping-float-to-int",
        ])
        // The stack is there, and its last kilobyte as good as never: an access may then have its distance as an offset.
        .arg("--low-memory-unused")
        .args(["--enable-mutable-globals", "--enable-reference-types", "--enable-multivalue", "--strip-debug"])
        .arg(&bound)
        .arg("-o")
        .arg(&wasm))?;
    let bytes = fs::read(&wasm)?;
    if silent {
        has_no_formatting(&bytes).with_context(|| format!("{name}.wasm"))?;
    }
    println!("build: {name}.wasm is {} bytes", bytes.len());
    fs::write(modules.join(format!("wasm/{name}-inline.mjs")), inline::module(&bytes))?;
    Ok(())
}

/// The package's version is the crate's.
fn version(package: &Path) -> Result<()> {
    let path = package.join("package.json");
    let mut manifest: serde_json::Value = serde_json::from_slice(&fs::read(&path)?)?;
    manifest["version"] = partner_central::VERSION.into();
    fs::write(&path, format!("{manifest:#}\n"))?;
    Ok(())
}

/// Bundles what `xtask/scripts/bundle.mjs` says, which also tells what is in which part: their names are hashes, and
/// docs/sizes.md shall not change with them.
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

fn pack(tools: &Tools, package: &Path) -> Result<PathBuf> {
    let folder = tools.root().join("target/npm");
    run(npm().current_dir(package).args(["pack", "--silent", "--pack-destination"]).arg(&folder))?;
    let tarball = folder.join(format!("partner-central-{}.tgz", partner_central::VERSION));
    println!("build: {}", tarball.strip_prefix(tools.root()).unwrap_or(&tarball).display());
    install(tools, &tarball)?;
    Ok(tarball)
}

/// Unpacks the tarball where the tests look for packages: they import what users
/// would install, by its name.
fn install(tools: &Tools, tarball: &Path) -> Result<()> {
    let target = tools.root().join("tests/node_modules/partner-central");
    if target.exists() {
        fs::remove_dir_all(&target)?;
    }
    fs::create_dir_all(&target)?;
    run(Command::new("tar").arg("-xzf").arg(tarball).args(["--strip-components=1", "-C"]).arg(&target))
}

fn copy(from: &Path, to: &Path, wanted: &dyn Fn(&str) -> bool) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let name = entry.file_name();
        let target = to.join(&name);
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target, wanted)?;
        } else if wanted(&name.to_string_lossy()) {
            fs::copy(entry.path(), &target)?;
        }
    }
    // A folder of modules only is not there any more.
    if fs::read_dir(to)?.next().is_none() {
        fs::remove_dir(to)?;
    }
    Ok(())
}
