//! What `cargo xtask test` takes.

use super::steps::STEPS;
use crate::arguments::unknown_option;
use anyhow::{Result, bail};

#[derive(Default, Debug, PartialEq)]
pub struct Options {
    /// Parts of the paths of test files, or of the names of Rust tests.
    pub filters: Vec<String>,
    /// The steps to run; empty means all.
    pub only: Vec<&'static str>,
    pub keep_going: bool,
    pub list: bool,
    /// For the processes that `lanes` starts: the tools are there.
    pub without_setup: bool,
}

pub const HELP: &str = "\
cargo xtask test [FILTER…] [--only STEP,…] [--keep-going] [--list]

Runs every test, or the tests that FILTER names.

  FILTER         a part of the path of a test file, such as tests/lines/validate-lines or lines, or of the name of a
                 Rust test. Builds what changed, and runs only the matching tests. It is an error if nothing matches
  --only STEP    runs one step, or several separated by commas; --list describes them
  --keep-going   continues after a failure, and lists the failed steps at the end
  --list         prints the steps and the test files, without running them

One test file again after each change:  cargo xtask test tests/client/calls";

impl Options {
    pub fn read(words: &[&str]) -> Result<Options> {
        let mut options = Options::default();
        let mut words = words.iter();
        while let Some(word) = words.next() {
            match *word {
                "--keep-going" => options.keep_going = true,
                "--list" => options.list = true,
                "--without-setup" => options.without_setup = true,
                "--only" => match words.next() {
                    Some(steps) => options.add_steps(steps)?,
                    None => bail!("--only needs a step; expected one of {}", names()),
                },
                _ if word.starts_with("--only=") => options.add_steps(&word["--only=".len()..])?,
                _ if word.starts_with('-') => return Err(unknown_option("test", word, &["--only", "--keep-going", "--list"])),
                filter => options.filters.push(filter.trim_start_matches("./").to_owned()),
            }
        }
        Ok(options)
    }

    fn add_steps(&mut self, steps: &str) -> Result<()> {
        for name in steps.split(',') {
            match STEPS.iter().find(|step| step.name == name) {
                Some(step) => self.only.push(step.name),
                None => bail!("unknown step `{name}`; expected one of {}", names()),
            }
        }
        Ok(())
    }

    pub fn includes(&self, step: &str) -> bool {
        self.only.is_empty() || self.only.contains(&step)
    }
}

fn names() -> String {
    STEPS.map(|step| format!("`{}`", step.name)).join(", ")
}

#[cfg(test)]
mod tests {
    use super::Options;

    #[test]
    fn test_options_are_read_in_any_order() {
        let options = Options::read(&["./tests/client/calls.test.mjs", "--only", "rust,js", "--keep-going"]).unwrap();
        assert_eq!(options.filters, ["tests/client/calls.test.mjs"]);
        assert_eq!(options.only, ["rust", "js"]);
        assert!(options.keep_going && !options.list);
        assert_eq!(Options::read(&["--only=js"]).unwrap().only, ["js"]);
    }

    #[test]
    fn unknown_test_options_name_the_known_ones() {
        for (words, message) in [
            (&["--onyl"][..], "unknown option `--onyl`; `cargo xtask test` takes `--only`, `--keep-going`, `--list`"),
            (&["--only", "rsut"], "unknown step `rsut`; expected one of `format`, "),
            (&["--only"], "--only needs a step; expected one of `format`, "),
        ] {
            let error = Options::read(words).unwrap_err().to_string();
            assert!(error.starts_with(message), "{error}");
        }
    }
}
