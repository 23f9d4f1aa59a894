//! The package's WebAssembly modules: compiled, bound, optimised, and as text for those who load no file.
//!
//! A module is kept in `target/npm/wasm` with two fingerprints: of its sources, and of what is optimised, which takes
//! longest. Unchanged sources are not compiled again, and an unchanged result is not optimised again.

use super::inline::{self, Part};
use super::panic_texts::{check_no_formatting, strip_panic_texts};
use super::stamp;
use crate::tools::{Fingerprint, Tools, WASM, run, stdout_of};
use anyhow::{Context, Result, anyhow};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use std::thread;

struct Module {
    name: &'static str,
    /// Where the package has it.
    form: Form,
    feature: &'static str,
    opt_level: &'static str,
    /// Flags of rustc beside those of every wasm build.
    flags: &'static str,
    has_std: bool,
}

#[derive(PartialEq)]
enum Form {
    /// As `NAME.wasm`, and as the text of `wasm/NAME-inline.mjs`.
    FileAndText,
    /// As `NAME.wasm` only.
    File,
    /// As the text of `wasm/NAME.mjs` only, which also has the tables of each service.
    TextWithTables,
}

/// The one that takes longest first, as the others compile while it is optimised.
const MODULES: [Module; 4] = [
    // Its speed matters least, and at "s" it is a tenth larger, at 2 a third.
    Module { name: "sandbox-core", form: Form::FileAndText, feature: "wasm-sandbox", opt_level: "z", flags: "", has_std: true },
    Module { name: "lines-core", form: Form::FileAndText, feature: "wasm-lines", opt_level: "2", flags: "", has_std: false },
    Module { name: "core", form: Form::File, feature: "wasm-tables", opt_level: "2", flags: SMALL, has_std: false },
    // The same without tables: a bundle has those of the services that it uses.
    Module { name: "core-inline", form: Form::TextWithTables, feature: "wasm", opt_level: "2", flags: SMALL, has_std: false },
];

/// The packed tables of each service.
const TABLES: &str = "src/generated/packed";

/// What makes code at level 2 small where it is not hot: fewer functions are inlined (at 35 instead of 135 it is 0.14 KB
/// less, and five mistakes take 7 % longer to find); loops are neither unrolled nor taken apart into pointers, nor is
/// memory read or written in other places than the source says; what is longer than 24 bytes is copied, and zeros are
/// filled by one instruction. docs/decisions.md lists what each of them saves.
const SMALL: &str = "-C llvm-args=-inline-threshold=135 -C llvm-args=-unroll-runtime=false -C llvm-args=-disable-lsr \
    -C llvm-args=-enable-load-pre=false -C llvm-args=-disable-licm-promotion -C llvm-args=-max-store-memset=4 \
    -C llvm-args=-max-store-memcpy=3";

const WASM_OPT: [&str; 12] = [
    // The exports that wasm-bindgen adds serve glue that nothing needs, as only numbers cross the boundary. With them goes
    // the one import.
    "--remove-exports=__*",
    // The second round finds what the first uncovered.
    "-Oz",
    "-Oz",
    "--strip-target-features",
    "--enable-bulk-memory",
    "--enable-sign-ext",
    "--enable-nontrapping-float-to-int",
    // The stack lies there, and never grows into its last kilobyte: so an access may take its distance as an offset.
    "--low-memory-unused",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
    "--strip-debug",
];

/// How modules are made. Part of every fingerprint, so that a change here makes them anew.
const RECIPE: [&str; 3] = [include_str!("wasm.rs"), include_str!("panic_texts.rs"), include_str!("inline.rs")];

/// What modules are made from.
const SOURCES: [&str; 3] = ["src", "Cargo.toml", "Cargo.lock"];

/// Puts every module that is a file into `package`, and every module that is a text into the folder `wasm` of `modules`.
pub fn build(tools: &Tools, package: &Path, modules: &Path) -> Result<()> {
    let cache = tools.root().join("target/npm/wasm");
    fs::create_dir_all(&cache)?;
    let sources = sources(tools)?;
    let bindgen = OnceLock::new();
    thread::scope(|scope| {
        let mut working = Vec::new();
        for module in &MODULES {
            let sources = sources_of(tools, &sources, module);
            if is_kept(&cache, module) && stamp::is(&cache.join(format!("{}.sources", module.name)), &sources) {
                continue;
            }
            if working.is_empty() {
                // Compiled beside the first module, which needs it next.
                let bindgen = &bindgen;
                scope.spawn(move || bindgen.get_or_init(|| compile_bindgen(tools)).is_ok());
            }
            let raw = compile(tools, module, &cache)?;
            let (cache, bindgen) = (&cache, &bindgen);
            working.push(scope.spawn(move || {
                finish(tools, module, cache, &raw, bindgen).with_context(|| format!("{}.wasm", module.name))?;
                fs::write(cache.join(format!("{}.sources", module.name)), sources)?;
                anyhow::Ok(())
            }));
        }
        working.into_iter().try_for_each(|thread| thread.join().map_err(|_| anyhow!("a thread panicked"))?)
    })?;
    for module in &MODULES {
        if let Some(file) = module.file() {
            let bytes = fs::copy(cache.join(&file), package.join(&file))?;
            println!("build: {file} is {bytes} bytes");
        }
        if let Some(text) = module.text() {
            fs::copy(cache.join(&text), modules.join("wasm").join(&text))?;
        }
    }
    Ok(())
}

impl Module {
    fn file(&self) -> Option<String> {
        (self.form != Form::TextWithTables).then(|| format!("{}.wasm", self.name))
    }

    fn text(&self) -> Option<String> {
        match self.form {
            Form::FileAndText => Some(format!("{}-inline.mjs", self.name)),
            Form::File => None,
            Form::TextWithTables => Some(format!("{}.mjs", self.name)),
        }
    }
}

/// The packed tables of each service, as exports of the text that has them.
fn tables(root: &Path) -> Result<Vec<Part>> {
    let mut parts = Vec::new();
    for entry in fs::read_dir(root.join(TABLES)).context(TABLES)? {
        let path = entry?.path();
        let service = path.file_stem().context(TABLES)?.to_string_lossy();
        parts.push(Part { export: format!("{service}Tables"), bytes: fs::read(&path)? });
    }
    parts.sort_by(|one, other| one.export.cmp(&other.export));
    Ok(parts)
}

/// The fingerprint of what all modules share.
fn sources(tools: &Tools) -> Result<Fingerprint> {
    let mut fingerprint = Fingerprint::new();
    for path in SOURCES {
        stamp::add_tree(&mut fingerprint, tools.root(), path)?;
    }
    let compiler = stdout_of(tools.wasm_rustc().arg("-vV")).context("rustc does not say its version")?;
    fingerprint.add(compiler.as_bytes());
    add_tools(&mut fingerprint, tools)?;
    Ok(fingerprint)
}

fn sources_of(tools: &Tools, shared: &Fingerprint, module: &Module) -> String {
    let mut fingerprint = shared.clone();
    let (_, flags) = tools.wasm_rustflags(module.flags).unwrap_or_default();
    for part in [module.feature, module.opt_level, &flags] {
        fingerprint.add(part.as_bytes());
    }
    fingerprint.text()
}

fn add_tools(fingerprint: &mut Fingerprint, tools: &Tools) -> Result<()> {
    RECIPE.iter().for_each(|part| fingerprint.add(part.as_bytes()));
    fingerprint.add(tools.wasm_bindgen_version().as_bytes());
    fingerprint.add(stamp::npm_version(tools.root(), "binaryen")?.as_bytes());
    Ok(())
}

fn is_kept(cache: &Path, module: &Module) -> bool {
    [module.file(), module.text()].into_iter().flatten().all(|file| cache.join(file).exists())
}

/// Compiles a module; gives where it is.
fn compile(tools: &Tools, module: &Module, cache: &Path) -> Result<PathBuf> {
    println!("build: {}.wasm", module.name);
    run(tools
        .wasm_cargo()
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", module.opt_level)
        .envs(tools.wasm_rustflags(module.flags))
        .args(["build", "--quiet", "--release", "--lib", "--target", WASM])
        .args(["--no-default-features", "--features", module.feature]))?;
    // The next module takes the same path.
    let raw = cache.join(format!("{}-raw.wasm", module.name));
    fs::copy(tools.root().join("target/wasm").join(WASM).join("release/partner_central.wasm"), &raw)?;
    Ok(raw)
}

fn compile_bindgen(tools: &Tools) -> Result<(), String> {
    let result = run(Command::new("cargo").current_dir(tools.root()).args(["build", "--quiet", "--package", "bind"]));
    result.map_err(|error| format!("{error:#}"))
}

/// Binds the compiled module `raw`, and optimises it if the result is not the one that was there before.
fn finish(tools: &Tools, module: &Module, cache: &Path, raw: &Path, bindgen: &OnceLock<Result<(), String>>) -> Result<()> {
    let Module { name, .. } = module;
    bindgen.get_or_init(|| compile_bindgen(tools)).as_ref().map_err(|error| anyhow!("{error}"))?;
    let bind = ["run", "--quiet", "--package", "bind", "--", name];
    run(Command::new("cargo").current_dir(tools.root()).args(bind).arg(raw).arg(cache))?;
    let bound = cache.join(format!("{name}_bg.wasm"));
    let mut bytes = fs::read(&bound)?;
    if !module.has_std {
        strip_panic_texts(&mut bytes);
        fs::write(&bound, &bytes)?;
    }
    let parts = if module.form == Form::TextWithTables { tables(tools.root())? } else { Vec::new() };
    // By now the line numbers of our sources, which every inserted line changes, are removed.
    let mut fingerprint = Fingerprint::new();
    fingerprint.add(&bytes);
    parts.iter().for_each(|part| fingerprint.add(&part.bytes));
    add_tools(&mut fingerprint, tools)?;
    let fingerprint = fingerprint.text();
    let stamp = cache.join(format!("{name}.bound"));
    if is_kept(cache, module) && stamp::is(&stamp, &fingerprint) {
        return Ok(());
    }
    fs::remove_file(&stamp).ok();
    let wasm = cache.join(format!("{name}.wasm"));
    run(tools.wasm_opt().args(WASM_OPT).arg(&bound).arg("-o").arg(&wasm))?;
    let bytes = fs::read(&wasm)?;
    if !module.has_std {
        check_no_formatting(&bytes)?;
    }
    if let Some(text) = module.text() {
        fs::write(cache.join(text), inline::module(&bytes, &parts))?;
    }
    fs::write(stamp, fingerprint)?;
    Ok(())
}
