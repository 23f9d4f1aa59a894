//! Every test, in order of what depends on what. The first failure ends it.

use crate::tools::{Tools, WASM, run};
use crate::{build, import, print};
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

/// The features that are not the npm package's own.
const FOR_USERS: &str = "client,sandbox,types";

type Step = fn(&Tools) -> Result<()>;

pub fn run_tests(tools: &Tools) -> Result<()> {
    let steps: [(&str, Step); 9] = [
        ("formatting", formatting),
        ("lints", lints),
        ("printed files are current", current),
        ("native tests", native),
        ("the crate", published),
        ("the package", |tools| build::run_build(tools).map(drop)),
        ("WebAssembly tests", crate::wasm_tests::run),
        ("types", types),
        ("JavaScript tests", javascript),
    ];
    let started = Instant::now();
    for (name, step) in steps {
        println!("\n== {name}");
        let began = Instant::now();
        step(tools).with_context(|| format!("{name} failed"))?;
        println!("== {name}: {:.1} s", began.elapsed().as_secs_f64());
    }
    println!("\nall tests passed in {:.0} s", started.elapsed().as_secs_f64());
    Ok(())
}

fn cargo(tools: &Tools, words: &[&str]) -> Result<()> {
    run(Command::new("cargo").current_dir(tools.root()).args(words))
}

fn formatting(tools: &Tools) -> Result<()> {
    cargo(tools, &["fmt", "--all", "--check"])
}

fn lints(tools: &Tools) -> Result<()> {
    let deny = ["--", "-D", "warnings"];
    let all = ["clippy", "--quiet", "--workspace", "--all-targets", "--features", FOR_USERS];
    cargo(tools, &[&all[..], &deny].concat())?;
    // The transport over fetch is there for wasm alone.
    let client = ["clippy", "--quiet", "--lib", "--target", WASM, "--features", FOR_USERS];
    run(tools.wasm_cargo().args(client).args(deny))?;
    let wasm = ["clippy", "--quiet", "--lib", "--no-default-features", "--features", "wasm,wasm-lines,wasm-sandbox"];
    cargo(tools, &[&wasm[..], &deny].concat())
}

fn current(tools: &Tools) -> Result<()> {
    import::run(tools.root(), true)?;
    print::run(tools.root(), true)
}

fn native(tools: &Tools) -> Result<()> {
    cargo(tools, &["test", "--quiet", "--workspace", "--features", FOR_USERS])?;
    cargo(tools, &["run", "--quiet", "--example", "create_partner", "--features", FOR_USERS])?;
    // Nothing of the default features is needed to check JSON text, and each feature stands alone.
    for features in ["", "json", "types", "sandbox", "client"] {
        cargo(tools, &["check", "--quiet", "--no-default-features", "--features", features])?;
    }
    Ok(())
}

/// The crate's pages without a broken link, and its parcel as crates.io would get it, compiled from there alone.
fn published(tools: &Tools) -> Result<()> {
    run(Command::new("cargo").current_dir(tools.root()).env("RUSTDOCFLAGS", "-D warnings").args([
        "doc",
        "--quiet",
        "--no-deps",
        "--package",
        "partner-central",
        "--features",
        FOR_USERS,
    ]))?;
    // Without a registry: it stops before the upload, and asks for nothing that building did not need.
    cargo(tools, &["package", "--quiet", "--allow-dirty", "--offline", "--package", "partner-central", "--features", FOR_USERS])
}

/// Snippets that must compile, mistakes that must not, and the AWS SDK's own types.
fn types(tools: &Tools) -> Result<()> {
    for project in ["tsconfig.json", "tsconfig.node.json", "tsconfig.sdk.json"] {
        // By its path: older compilers are installed too, and each would be `tsc`.
        run(tools.node().args(["node_modules/typescript/bin/tsc", "-p"]).arg(format!("types/{project}")))?;
    }
    Ok(())
}

/// Every `*.test.mjs` under `tests/`, by `tests/run.mjs`, whose closing lines count them.
fn javascript(tools: &Tools) -> Result<()> {
    let mut files = Vec::new();
    find(&tools.root().join("tests"), &mut files)?;
    files.sort();
    if files.is_empty() {
        bail!("no *.test.mjs under tests/");
    }
    let mut node = tools.node();
    node.arg("run.mjs").args(&files);
    if let Ok(python) = tools.python_program() {
        node.env("PARTNER_CENTRAL_PYTHON", python);
    }
    for (name, program) in [("CHROME", tools.chromium()), ("CHROMEDRIVER", tools.chromedriver()), ("FIREFOX", tools.firefox())]
    {
        if let Some(program) = program {
            node.env(name, program);
        }
    }
    run(&mut node)
}

fn find(folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or("");
        if path.is_dir() && name != "node_modules" {
            find(&path, files)?;
        } else if name.ends_with(".test.mjs") {
            files.push(path);
        }
    }
    Ok(())
}
