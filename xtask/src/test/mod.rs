//! `cargo xtask test`: every test, some steps of it, or the tests that a filter names.

mod files;
mod lanes;
mod msrv;
mod options;
mod steps;
mod wasm;

pub use options::HELP;
pub use steps::{USER_FEATURES, write_format};

use crate::setup::{self, Need};
use crate::tools::{Tools, run};
use anyhow::{Context, Result, bail};
use files::RustTest;
use options::Options;
use std::io::{Write, stdout};
use std::process::Command;
use std::time::Instant;
use steps::{STEPS, Step};

pub fn run_tests(words: &[&str]) -> Result<()> {
    let options = Options::read(words)?;
    if !options.filters.is_empty() {
        return filtered(&options);
    }
    let steps: Vec<&Step> = STEPS.iter().filter(|step| options.includes(step.name)).collect();
    if options.list {
        return list(&steps);
    }
    let tools = match options.without_setup {
        true => Tools::find()?,
        false => setup::get(&needs(&steps))?,
    };
    match steps[..] {
        [step] => one(&tools, step),
        _ => lanes::run(&steps, options.keep_going),
    }
}

fn needs(steps: &[&Step]) -> Vec<Need> {
    let needed = |need: &&Need| steps.iter().any(|step| step.needs.contains(need));
    setup::ALL.iter().filter(needed).copied().collect()
}

fn one(tools: &Tools, step: &Step) -> Result<()> {
    println!("\n== {}: {}", step.name, step.about);
    let began = Instant::now();
    (step.run)(tools).with_context(|| format!("{} failed (again: cargo xtask test --only {})", step.name, step.name))?;
    println!("== {}: {:.1} s", step.name, began.elapsed().as_secs_f64());
    Ok(())
}

fn list(steps: &[&Step]) -> Result<()> {
    let root = crate::root()?;
    let mut lines = vec!["steps:".to_owned()];
    lines.extend(steps.iter().map(|step| format!("  {:<10} {}", step.name, step.about)));
    let files = files::javascript(&root)?;
    for name in JAVASCRIPT {
        if steps.iter().any(|step| step.name == name) {
            lines.push(format!("\n{name}:"));
            lines.extend(files.iter().filter(|file| file.step == name).map(|file| format!("  {}", file.path)));
        }
    }
    if steps.iter().any(|step| step.name == "rust") {
        lines.push("\nrust:".to_owned());
        let tests = files::rust(&root)?;
        let in_files = tests.chunk_by(|one, other| one.path == other.path);
        lines.extend(in_files.map(|tests| format!("  {} ({} tests)", tests[0].path, tests.len())));
    }
    // A reader that has seen enough, such as `head`, closes the pipe.
    writeln!(stdout(), "{}", lines.join("\n")).ok();
    Ok(())
}

const JAVASCRIPT: [&str; 3] = ["js", "browser", "timing"];

/// Runs the test files and Rust tests that match a filter.
fn filtered(options: &Options) -> Result<()> {
    if let Some(other) = options.only.iter().find(|&&step| step != "rust" && !JAVASCRIPT.contains(&step)) {
        bail!("FILTER names no part of `{other}`; leave FILTER out, or use --only with rust, {}", JAVASCRIPT.join(", "));
    }
    let root = crate::root()?;
    let matches = |text: &str| options.filters.iter().any(|filter| text.contains(filter.as_str()));
    let mut paths: Vec<String> = Vec::new();
    for file in files::javascript(&root)? {
        if options.includes(file.step) && matches(&file.path) {
            paths.push(file.path);
        }
    }
    let mut tests = if options.includes("rust") { files::rust(&root)? } else { Vec::new() };
    tests.retain(|test| matches(&test.path) || matches(&test.name));
    if paths.is_empty() && tests.is_empty() {
        bail!("no test file and no Rust test matches {}; `cargo xtask test --list` prints all", options.filters.join(" or "));
    }
    paths.iter().for_each(|path| println!("runs {path}"));
    tests.chunk_by(|one, other| one.path == other.path).for_each(|tests| println!("runs {}: {}", tests[0].path, names(tests)));
    if options.list {
        return Ok(());
    }
    let mut failed = Vec::new();
    if !paths.is_empty() {
        let tools = setup::get(setup::JAVASCRIPT)?;
        crate::build::run_build(&tools)?;
        failed.extend(steps::node_test(&tools, &paths).err());
    }
    if failed.is_empty() || options.keep_going {
        let tools = Tools::find()?;
        for tests in tests.chunk_by(|one, other| one.target == other.target) {
            failed.extend(cargo_test(&tools, tests).err());
        }
    }
    match failed.pop() {
        None => Ok(()),
        Some(error) => Err(error),
    }
}

fn names(tests: &[RustTest]) -> String {
    tests.iter().map(|test| test.name.as_str()).collect::<Vec<_>>().join(", ")
}

/// Runs tests of one target. As the runner matches parts of names, it may run a few more.
fn cargo_test(tools: &Tools, tests: &[RustTest]) -> Result<()> {
    let mut cargo = Command::new("cargo");
    cargo.current_dir(tools.root()).args(["test", "--quiet"]).args(&tests[0].target);
    if tests[0].target.iter().any(|word| word == "partner-central") {
        cargo.args(["--features", USER_FEATURES]);
    }
    run(cargo.arg("--").args(tests.iter().map(|test| &test.name)))
}
