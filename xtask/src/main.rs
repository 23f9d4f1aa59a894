//! The project's own commands. `cargo xtask` alone lists them.
mod bench;
mod build;
mod demo;
mod import;
mod inline;
mod print;
mod setup;
mod silence;
mod sizes;
mod test;
mod tools;
mod wasm_tests;

use anyhow::{Result, bail};
use setup::Level;
use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask COMMAND

  setup              gets what building and testing need: target, wasm-bindgen, npm and Python packages, browsers
  demo [--once]      builds, shows the five operations against the sandbox, serves the portal page
  test               every test
  bench [--quick]    this project and its peers measured, into docs/benchmarks.md; --quick: only proves that it runs
  sizes              builds, and writes docs/sizes.md, beyond which nothing may grow by 2 %
  build              the npm package, in target/npm/
  import [--check]   writes the declaration from the Smithy models; --check: fails if that would change anything
  import --upstream [--check] [--version X]
                     the models anew from the newest botocore, or version X, with what changed and what that means for
                     semver, then import and print; --check: writes nothing, fails if anything changed
  print [--check]    writes all that is printed from the declaration
  wasm-test          only the tests that run inside WebAssembly, in Node and in Chromium";

fn main() -> ExitCode {
    match command() {
        Ok(()) => ExitCode::SUCCESS,
        // The whole chain on one line; a backtrace through xtask helps nobody.
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn command() -> Result<()> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = args.iter().map(String::as_str).collect();
    match *words.as_slice() {
        ["setup"] => setup::run(Level::Test).map(drop),
        ["demo"] => demo::run_demo(&setup::run(Level::Build)?, false),
        ["demo", "--once"] => demo::run_demo(&setup::run(Level::Build)?, true),
        ["test"] => test::run_tests(&setup::run(Level::Test)?),
        ["bench"] => bench::run_bench(&setup::run(Level::Test)?, false),
        ["bench", "--quick"] => bench::run_bench(&setup::run(Level::Test)?, true),
        ["sizes"] => sizes::run_sizes(&setup::run(Level::Test)?),
        ["build"] => build::run_build(&setup::run(Level::Build)?).map(drop),
        ["import"] => import::run(&root()?, false),
        ["import", "--check"] => import::run(&root()?, true),
        ["import", "--upstream", ref rest @ ..] => match import::upstream::Options::read(rest) {
            Some(options) => import::upstream::run(&setup::python()?, &options),
            None => bail!("{USAGE}"),
        },
        ["print"] => print::run(&root()?, false),
        ["print", "--check"] => print::run(&root()?, true),
        ["wasm-test"] => wasm_tests::run(&setup::run(Level::Test)?),
        _ => bail!("{USAGE}"),
    }
}

/// The repository's root: where this package's parent lies.
fn root() -> Result<std::path::PathBuf> {
    let here = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    Ok(here.parent().ok_or_else(|| anyhow::anyhow!("xtask has no parent folder"))?.to_path_buf())
}
