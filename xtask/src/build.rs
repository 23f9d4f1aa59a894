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
    copy(&tools.root().join("pkg-template"), &package, &|name| !name.ends_with(".mjs"))?;
    // The command line is no library: its modules stay as they are.
    for folder in ["bin", "cli"] {
        copy(&modules.join(folder), &package.join(folder), &|_| true)?;
    }
    for name in ["README.md", "LICENSE-MIT", "LICENSE-APACHE"] {
        fs::copy(tools.root().join(name), package.join(name)).with_context(|| format!("cannot copy {name}"))?;
    }
    module(tools, &package, &modules, "core", "wasm", "2", SMALL)?;
    module(tools, &package, &modules, "lines-core", "wasm-lines", "2", "")?;
    // Nobody waits for the sandbox, and at "s" it is a tenth larger, at 2 a third.
    module(tools, &package, &modules, "sandbox-core", "wasm-sandbox", "z", "")?;
    version(&package)?;
    esm(tools, &modules, &package)?;
    commonjs(tools, &modules, &package)?;
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
    fs::write(modules.join(format!("{name}-inline.mjs")), inline::module(&bytes))?;
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

/// The entries with what they share in parts beside them (`import.meta.url` stays where it was): four files are read
/// where thirty were, in Node (11 ms of import become 3) as on a page. Small, since pages load them as they are: names
/// by esbuild, blanks by terser, which unlike esbuild keeps what bundlers need to know to drop the unused.
fn esm(tools: &Tools, modules: &Path, package: &Path) -> Result<()> {
    // Forms and messages share no state with the rest: of a few small functions they have copies, since a part for those
    // would be one more file for everyone. The element is made of the other entries as they are (`APART`).
    let (messages, others) = entries(modules)?.into_iter().partition::<Vec<_>, _>(|entry| entry.starts_with("messages/"));
    let (element, others) = others.into_iter().partition::<Vec<_>, _>(|entry| entry.starts_with("element"));
    let (forms, others) = others.into_iter().partition::<Vec<_>, _>(|entry| entry.starts_with("forms"));
    // The proxy imports the package by its name, and shares with it all that has a state.
    let (proxy, main) = others.into_iter().partition::<Vec<_>, _>(|entry| entry == "proxy.mjs");
    // What is in which part: their names are hashes, and docs/sizes.md shall not change with them.
    let parts = tools.root().join("target/npm/parts");
    fs::create_dir_all(&parts)?;
    for (group, entries) in [("main", main), ("forms", forms), ("element", element), ("proxy", proxy), ("messages", messages)] {
        let mut esbuild = tools.npm_bin("esbuild");
        if group == "element" {
            esbuild.args(APART);
        }
        esbuild.args(entries.iter().map(|entry| modules.join(entry)));
        let places = [format!("--outbase={}", modules.display()), format!("--outdir={}", package.display())];
        let others = ["--external:*.wasm", "--external:*.wasm?module", "--external:node:*", "--external:partner-central"];
        run(esbuild
            .args(["--bundle", "--splitting", "--format=esm", "--platform=neutral", "--target=es2022", "--log-level=warning"])
            .args(["--minify-identifiers", "--minify-syntax", "--out-extension:.js=.mjs", "--chunk-names=part-[hash]"])
            .args(others)
            .arg(format!("--metafile={}", parts.join(format!("{group}.json")).display()))
            .args(places))?;
    }
    for folder in [package.to_path_buf(), package.join("messages")] {
        for entry in fs::read_dir(folder)? {
            let file = entry?.path();
            if file.extension().is_some_and(|extension| extension == "mjs") {
                let out = [Path::new("--output"), &file];
                let mut terser = tools.npm_bin("terser");
                terser.arg(&file).arg("--module");
                // Of these nobody imports a part, so there is nothing that bundlers need to be told, and compressing
                // takes a twentieth off.
                if ["element.mjs", "forms.mjs"].iter().any(|name| file.ends_with(name)) {
                    terser.args(["--mangle", "--compress", "passes=2"]);
                } else {
                    terser.args(["--format", "preserve_annotations"]);
                }
                run(terser.args(out))?;
            }
        }
    }
    Ok(())
}

/// What `element.mjs` takes from beside it: one copy of operations and forms on a page, and sentences when they are wanted.
const APART: [&str; 4] =
    ["--external:./descriptions.mjs", "--external:./forms.mjs", "--external:./index.mjs", "--external:./messages/*.mjs"];

/// Files of their own though nobody imports them by name: what the command line takes from inside, and what is to go
/// where `validateLines` is unused (a file that nothing else is in, for bundlers that drop files only).
const INNER: [&str; 2] = ["inner.mjs", "lines.mjs"];

/// Every module that package.json names as an import, by path from the package's root.
fn entries(modules: &Path) -> Result<Vec<String>> {
    let manifest = fs::read_to_string(modules.join("package.json"))?;
    let named = manifest.split('"').filter(|word| word.starts_with("./") && word.ends_with(".mjs") && !word.contains('*'));
    let named = named.map(|word| word.trim_start_matches("./")).filter(|word| !word.starts_with("bin/"));
    let mut entries: Vec<String> = named.chain(INNER).map(str::to_owned).collect();
    for message in fs::read_dir(modules.join("messages"))? {
        let name = message?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".mjs") {
            entries.push(format!("messages/{name}"));
        }
    }
    entries.sort();
    entries.dedup();
    Ok(entries)
}

/// What can be required.
const COMMONJS: [&str; 5] = ["credentials", "element", "index", "proxy", "sandbox"];

/// CommonJS entries are bundles of the same modules: `require` cannot load ESM in Node 20.
fn commonjs(tools: &Tools, modules: &Path, package: &Path) -> Result<()> {
    for entry in COMMONJS {
        let out = package.join(format!("{entry}.cjs"));
        let mut esbuild = tools.npm_bin("esbuild");
        esbuild.arg(modules.join(format!("{entry}.mjs")));
        if entry == "element" {
            esbuild.args(APART.iter().filter(|external| !external.contains("forms")));
        }
        run(esbuild.args([
            "--bundle",
            "--format=cjs",
            "--platform=neutral",
            "--target=es2022",
            "--log-level=warning",
            "--external:partner-central",
            &format!("--outfile={}", out.display()),
        ]))?;
        if entry == "element" {
            // The operations are those of whoever requires the main entry.
            let text = fs::read_to_string(&out)?.replace(r#"require("./index.mjs")"#, r#"require("./index.cjs")"#);
            fs::write(out, text)?;
        }
    }
    crate::print::commonjs_types(package, &COMMONJS)
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
