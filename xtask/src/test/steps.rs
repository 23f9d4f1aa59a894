//! The steps of the test run.

use super::files;
use crate::setup::Need;
use crate::tools::{Tools, WASM, run};
use crate::{build, generate, import};
use anyhow::Result;
use std::process::Command;

pub struct Step {
    pub name: &'static str,
    pub about: &'static str,
    pub needs: &'static [Need],
    pub lane: Lane,
    pub run: fn(&Tools) -> Result<()>,
}

/// Steps of one lane run one after another, and the lanes beside each other: towards its end, cargo compiles with a single
/// thread, and tests in Node often wait.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Lane {
    Rust,
    Package,
    /// After both, because the load would distort what these steps measure.
    Last,
}

const BUILD: &[Need] = crate::setup::BUILD;

pub const STEPS: [Step; 14] = [
    Step {
        name: "format",
        about: "the formatting of Rust (rustfmt) and JavaScript (Biome)",
        needs: &[Need::NpmPackages],
        lane: Lane::Package,
        run: format,
    },
    Step {
        name: "lint",
        about: "lints of Rust (clippy) and JavaScript (Biome)",
        needs: &[Need::NpmPackages, Need::WasmTarget],
        lane: Lane::Rust,
        run: lint,
    },
    Step { name: "generated", about: "generated files are current", needs: &[], lane: Lane::Package, run: generated },
    Step {
        name: "rust",
        about: "Rust tests, the example, and a check of each feature by itself",
        needs: &[],
        lane: Lane::Rust,
        run: rust,
    },
    Step {
        name: "crate",
        about: "the crate's documentation, and the crate as crates.io would get it",
        needs: &[],
        lane: Lane::Rust,
        run: published_crate,
    },
    Step {
        name: "models",
        about: "models with changes like those of a coming release can be imported without a file changed by hand",
        needs: &[Need::BuildPackages, Need::Python],
        lane: Lane::Rust,
        run: import::upstream::doctored::check,
    },
    Step {
        name: "api",
        about: "docs/api/rust/ is current",
        needs: &[],
        lane: Lane::Rust,
        run: |tools| crate::api::report(tools.root(), USER_FEATURES, true),
    },
    Step {
        name: "msrv",
        about: "the crate compiles with the oldest Rust that Cargo.toml names",
        needs: &[],
        lane: Lane::Rust,
        run: |tools| super::msrv::check(tools, USER_FEATURES),
    },
    Step { name: "package", about: "the npm package builds", needs: BUILD, lane: Lane::Package, run: build::run_build },
    Step {
        name: "wasm",
        about: "the crate's tests inside WebAssembly, in Node and in Chromium",
        needs: crate::setup::ALL,
        lane: Lane::Rust,
        run: super::wasm::run,
    },
    Step {
        name: "types",
        about: "TypeScript's checks: the sources, code that must compile, and mistakes that must not",
        needs: crate::setup::TYPES,
        lane: Lane::Package,
        run: types,
    },
    Step {
        name: "js",
        about: "the test files that need no browser",
        needs: crate::setup::JAVASCRIPT,
        lane: Lane::Package,
        run: |tools| javascript(tools, "js"),
    },
    Step {
        name: "browser",
        about: "the test files that start browsers",
        needs: crate::setup::JAVASCRIPT,
        lane: Lane::Last,
        run: |tools| javascript(tools, "browser"),
    },
    Step {
        name: "timing",
        about: "the test files that measure time, one after another",
        needs: crate::setup::JAVASCRIPT,
        lane: Lane::Last,
        run: |tools| javascript(tools, "timing"),
    },
];

/// The features for users of the crate, without those of the npm package.
pub const USER_FEATURES: &str = "client,sandbox,types";

/// Every project that TypeScript checks, by path from the root.
const TYPESCRIPT_PROJECTS: [&str; 10] = [
    "pkg-template/tsconfig.json",
    "xtask/scripts/tsconfig.json",
    "www/tsconfig.json",
    "examples/tsconfig.json",
    "tests/tsconfig.json",
    "tests/element/tsconfig.json",
    "tests/forms/tsconfig.json",
    "tests/types/tsconfig.json",
    "tests/types/tsconfig.node.json",
    "tests/types/tsconfig.sdk.json",
];

fn cargo(tools: &Tools, words: &[&str]) -> Result<()> {
    run(Command::new("cargo").current_dir(tools.root()).args(words))
}

fn format(tools: &Tools) -> Result<()> {
    cargo(tools, &["fmt", "--all", "--check"])?;
    run(tools.biome().arg("format"))
}

/// `cargo xtask format`: makes what `format` checks true.
pub fn write_format(tools: &Tools) -> Result<()> {
    cargo(tools, &["fmt", "--all"])?;
    run(tools.biome().args(["format", "--write"]))
}

fn lint(tools: &Tools) -> Result<()> {
    run(tools.biome().args(["lint", "--error-on-warnings"]))?;
    // Package by package, as together they would share features, and then share no dependencies with the other steps.
    let deny = ["--", "-D", "warnings"];
    let own = ["clippy", "--quiet", "--package", "partner-central", "--all-targets", "--features", USER_FEATURES];
    cargo(tools, &[&own[..], &deny].concat())?;
    for package in ["xtask", "generate", "bind", "benches"] {
        cargo(tools, &[&["clippy", "--quiet", "--package", package, "--all-targets"][..], &deny].concat())?;
    }
    // Only wasm has the transport over fetch.
    let client = ["clippy", "--quiet", "--lib", "--target", WASM, "--features", USER_FEATURES];
    run(tools.wasm_cargo().args(client).args(deny))?;
    let wasm = ["clippy", "--quiet", "--lib", "--no-default-features", "--features", "wasm,wasm-lines,wasm-sandbox"];
    cargo(tools, &[&wasm[..], &deny].concat())
}

fn generated(tools: &Tools) -> Result<()> {
    import::run(tools.root(), true)?;
    generate(true)
}

fn rust(tools: &Tools) -> Result<()> {
    cargo(tools, &["test", "--quiet", "--package", "partner-central", "--features", USER_FEATURES])?;
    for package in ["xtask", "generate"] {
        cargo(tools, &["test", "--quiet", "--package", package])?;
    }
    cargo(tools, &["run", "--quiet", "--example", "create_partner", "--features", USER_FEATURES])?;
    // Checking JSON text needs none of the default features, and each feature stands alone.
    for features in ["", "json", "types", "sandbox", "client"] {
        cargo(tools, &["check", "--quiet", "--no-default-features", "--features", features])?;
    }
    Ok(())
}

/// The documentation without broken links, and the package for crates.io, compiled from its own files alone.
fn published_crate(tools: &Tools) -> Result<()> {
    let doc = ["doc", "--quiet", "--no-deps", "--package", "partner-central", "--features", USER_FEATURES];
    run(Command::new("cargo").current_dir(tools.root()).env("RUSTDOCFLAGS", "-D warnings").args(doc))?;
    // Offline: it stops before the upload, and needs nothing that the build did not need.
    let package = ["package", "--quiet", "--allow-dirty", "--offline", "--package", "partner-central"];
    cargo(tools, &[&package[..], &["--features", USER_FEATURES]].concat())
}

fn types(tools: &Tools) -> Result<()> {
    build::run_build(tools)?;
    // The benchmark's peers are not needed for anything else, and may not be installed.
    let bench = tools.root().join("tests/bench/node_modules").is_dir().then_some("tests/bench/tsconfig.json");
    for project in TYPESCRIPT_PROJECTS.into_iter().chain(bench) {
        // By its path: older compilers are installed too, and each of them would be `tsc`.
        let compiler = ["node_modules/typescript/bin/tsc", "-p"];
        run(tools.node().args(compiler).arg(tools.root().join(project)))?;
    }
    Ok(())
}

fn javascript(tools: &Tools, step: &str) -> Result<()> {
    build::run_build(tools)?;
    let files = files::javascript(tools.root())?;
    let files: Vec<_> = files.into_iter().filter(|file| file.step == step).map(|file| file.path).collect();
    node_test(tools, &files)
}

/// Runs test files, several beside each other by `tests/run.mjs`, and one as it is.
pub fn node_test(tools: &Tools, files: &[String]) -> Result<()> {
    let mut node = tools.node();
    node.arg(if files.len() == 1 { "--test-reporter=spec" } else { "run.mjs" });
    node.args(files.iter().map(|file| tools.root().join(file)));
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
