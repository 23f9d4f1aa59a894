//! The project's own commands. `cargo xtask` alone lists them.
mod api;
mod arguments;
mod bench;
mod build;
mod demo;
mod import;
mod setup;
mod sizes;
mod test;
mod tools;

use anyhow::{Result, bail};
use arguments::{no_arguments, only_flag};
use setup::{BUILD, JAVASCRIPT, Need, TYPES, get};
use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask COMMAND

  demo [--once]      builds, calls five typical operations in the sandbox, and serves the portal; --once: and exits
  test [FILTER…]     runs every test, or those that match; `cargo xtask test --help` describes its options
  format             formats Rust and JavaScript
  build              builds the npm package in target/npm/
  import [--check]   writes the shape tables from the models and descriptions in xtask/model/; --check: writes nothing,
                     and fails if a file is out of date
  api [--check]      reports the crate's public surface in docs/api/rust/; --check: writes nothing, and fails if a report is
                     out of date
  generate [--check] writes everything that is made of the shape tables; --check: writes nothing, and fails if a file is
                     out of date
  import --upstream [--check] [--version X]
                     gets the models of the newest botocore, or of version X, says what changed and what that means for
                     semver, then imports and generates; --check: writes nothing, and fails if anything changed
  import --dry-run [--version X] SERVICE…
                     lists what models of botocore, such as partnercentral-selling, have that cannot be imported; writes
                     nothing
  sizes              builds, and writes docs/sizes.md; a test fails if the package grows by 2 % beyond that
  bench [--quick]    measures this project and its peers into docs/benchmarks.md; --quick: only proves that it runs
  setup [--system]   gets all tools, which the other commands do as they need them; --system: also installs browsers and
                     the like, for the whole machine

CONTRIBUTING.md says what to run for which change.";

const COMMANDS: [&str; 10] = ["demo", "test", "format", "build", "api", "generate", "import", "sizes", "bench", "setup"];

fn main() -> ExitCode {
    match command() {
        Ok(()) => ExitCode::SUCCESS,
        // The whole chain on one line; a backtrace through xtask says nothing more.
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn command() -> Result<()> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = args.iter().map(String::as_str).collect();
    let Some((&name, words)) = words.split_first() else { bail!("{USAGE}") };
    if name == "help" || words.iter().any(|word| ["--help", "-h"].contains(word)) || ["--help", "-h"].contains(&name) {
        println!("{}", if name == "test" || words == ["test"] { test::HELP } else { USAGE });
        return Ok(());
    }
    match name {
        "setup" => setup::run_setup(only_flag(name, "--system", words)?),
        "demo" => {
            let once = only_flag(name, "--once", words)?;
            demo::run_demo(&get(BUILD)?, once)
        }
        "test" => test::run_tests(words),
        "format" => {
            no_arguments(name, words)?;
            test::write_format(&get(&[Need::NpmPackages])?)
        }
        "bench" => {
            let quick = only_flag(name, "--quick", words)?;
            bench::run_bench(&get(JAVASCRIPT)?, quick)
        }
        "sizes" => {
            no_arguments(name, words)?;
            sizes::run_sizes(&get(TYPES)?)
        }
        "build" => {
            no_arguments(name, words)?;
            build::run_build(&get(BUILD)?)
        }
        "import" if words.first() == Some(&"--upstream") => match import::upstream::Options::read(&words[1..]) {
            Some(options) => import::upstream::run(&setup::python()?, &options),
            None => bail!("unknown option; `cargo xtask import --upstream` takes `--check`, `--version X`"),
        },
        "import" if words.first() == Some(&"--dry-run") => {
            let (version, names) = match words {
                [_, "--version", version, names @ ..] => (Some(*version), names),
                [_, names @ ..] => (None, names),
                [] => (None, words),
            };
            if names.is_empty() || names.iter().any(|name| name.starts_with('-')) {
                bail!("`cargo xtask import --dry-run` takes names of services in botocore, such as partnercentral-selling");
            }
            import::upstream::dry_run::run(&setup::python()?, names, version)
        }
        "import" => import::run(&root()?, only_flag(name, "--check", words)?),
        "api" => api::report(&root()?, test::USER_FEATURES, only_flag(name, "--check", words)?),
        // Its old name.
        "generate" | "print" => generate(only_flag(name, "--check", words)?),
        _ => bail!("unknown command `{name}`; expected one of {}", COMMANDS.map(|name| format!("`{name}`")).join(", ")),
    }
}

/// Runs the program that has the shape tables compiled in, with the tables as they are now.
pub fn generate(check: bool) -> Result<()> {
    let mut cargo = std::process::Command::new("cargo");
    cargo.current_dir(root()?).args(["run", "--quiet", "--package", "generate", "--"]);
    tools::run(cargo.args(check.then_some("--check")))
}

/// The repository's root: the parent of this package's folder.
fn root() -> Result<std::path::PathBuf> {
    let here = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    Ok(here.parent().ok_or_else(|| anyhow::anyhow!("xtask has no parent folder"))?.to_path_buf())
}
