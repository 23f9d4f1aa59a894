//! Software of the operating system: what `cargo xtask setup --system` installs, by apt on Debian and its derivatives.
//!
//! Most machines have all of it. It is for those without a browser, with a Python that cannot create environments, or with a
//! Rust that has no WebAssembly target while rustup's servers cannot be reached. Nothing is installed unless the user agrees.
//! Without a terminal to ask at, root counts as agreement, as in a container that exists for this.

mod apt;
mod debian_rust;

use super::{Need, browsers, python, rustup};
use crate::tools::{Tools, user_rust_has_wasm};
use anyhow::{Result, bail};
use std::io::{IsTerminal, Write, stdin, stdout};

pub use debian_rust::{build as build_debian_rust, is_installed as has_debian_rust};

struct Missing {
    what: String,
    /// What happens without it.
    without: &'static str,
    /// Each group is installed by itself: one that a mirror lacks must not cost the others.
    packages: Vec<&'static [&'static str]>,
}

/// Installs what is missing of `needs`, if that may be done. Else it says what to run.
pub fn provide(tools: &Tools, needs: &[Need], asked_for: bool) -> Result<()> {
    let missing = missing(tools, needs);
    if missing.is_empty() {
        return Ok(());
    }
    for Missing { what, without, .. } in &missing {
        println!("setup: {what} missing on this machine; without: {without}");
    }
    let packages: Vec<&[&str]> = missing.iter().flat_map(|missing| missing.packages.clone()).collect();
    let names = packages.concat().join(" ");
    let machine = Machine {
        asked_for,
        terminal: stdin().is_terminal() && stdout().is_terminal(),
        root: apt::is_root(),
        apt: apt::is_there(),
        sudo: apt::has_sudo(),
    };
    match machine.decide() {
        Decision::Install => println!("setup: installing with apt-get: {names}"),
        Decision::Unattended => println!("setup: no terminal to ask at, and root: installing with apt-get: {names}"),
        Decision::Ask => {
            println!("setup: `cargo xtask setup --system` installs with apt-get: {names}");
            if !agreed()? {
                return Ok(());
            }
        }
        Decision::Tell if machine.apt => {
            println!("setup: `cargo xtask setup --system`, as root, installs with apt-get: {names}");
            return Ok(());
        }
        Decision::Tell => {
            println!("setup: this machine has no apt-get; install it by the means of your system");
            return Ok(());
        }
        Decision::Refuse(why) => bail!("setup --system: {why}"),
    }
    for group in packages {
        let mut result = apt::install(group);
        if result.is_ok() && group == debian_rust::PACKAGES {
            result = debian_rust::install_linker();
        }
        if let Err(error) = result {
            println!("setup:   {error:#}");
        }
    }
    Ok(())
}

fn missing(tools: &Tools, needs: &[Need]) -> Vec<Missing> {
    let mut missing = Vec::new();
    if needs.contains(&Need::WasmTarget) && lacks_wasm_target(tools) {
        missing.push(Missing {
            what: "Rust for WebAssembly is".into(),
            without: "nothing can be built",
            packages: vec![&debian_rust::PACKAGES],
        });
    }
    if needs.contains(&Need::Python) && python::lacks_venv(tools) {
        missing.push(Missing {
            what: "Python's venv is".into(),
            without: "tests against botocore are skipped",
            packages: vec![&["python3-venv"]],
        });
    }
    let names = if needs.contains(&Need::Browsers) { browsers::missing(tools) } else { Vec::new() };
    if !names.is_empty() {
        let mut packages: Vec<&[&str]> = Vec::new();
        if names.iter().any(|name| *name != "Firefox") {
            packages.push(&["chromium", "chromium-driver", "fonts-liberation"]);
        }
        if names.contains(&"Firefox") {
            packages.push(&["firefox-esr"]);
        }
        let what = format!("{} {}", names.join(", "), if names.len() == 1 { "is" } else { "are" });
        missing.push(Missing { what, without: "their tests are skipped", packages });
    }
    missing
}

/// Whether only the operating system's packages can provide the target.
fn lacks_wasm_target(tools: &Tools) -> bool {
    !(user_rust_has_wasm() || tools.debian_rust().is_some() || has_debian_rust() || rustup::add_wasm_target())
}

fn agreed() -> Result<bool> {
    print!("setup: run that now? [y/N] ");
    stdout().flush()?;
    let mut line = String::new();
    stdin().read_line(&mut line)?;
    Ok(["y", "yes"].contains(&line.trim().to_lowercase().as_str()))
}

struct Machine {
    /// By `--system`.
    asked_for: bool,
    terminal: bool,
    root: bool,
    apt: bool,
    sudo: bool,
}

#[derive(PartialEq, Debug)]
enum Decision {
    Install,
    /// Install without asking.
    Unattended,
    Ask,
    /// Only say which command installs it.
    Tell,
    Refuse(&'static str),
}

impl Machine {
    fn decide(&self) -> Decision {
        let able = self.apt && (self.root || self.sudo);
        match (self.asked_for, self.terminal) {
            (true, _) if able => Decision::Install,
            (true, _) if self.apt => Decision::Refuse("run it as root, or install sudo"),
            (true, _) => Decision::Refuse("this machine has no apt-get; install it by the means of your system"),
            (false, true) if able => Decision::Ask,
            (false, false) if self.apt && self.root => Decision::Unattended,
            (false, _) => Decision::Tell,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Decision, Machine};

    const MACHINE: Machine = Machine { asked_for: false, terminal: true, root: false, apt: true, sudo: true };

    #[test]
    fn setup_installs_nothing_of_the_system_at_a_terminal_without_a_yes() {
        assert_eq!(MACHINE.decide(), Decision::Ask);
        assert_eq!(Machine { root: true, ..MACHINE }.decide(), Decision::Ask);
        assert_eq!(Machine { sudo: false, ..MACHINE }.decide(), Decision::Tell);
    }

    #[test]
    fn setup_installs_system_packages_unasked_only_for_root_without_a_terminal() {
        let container = Machine { terminal: false, root: true, ..MACHINE };
        assert_eq!(container.decide(), Decision::Unattended);
        assert_eq!(Machine { root: false, ..container }.decide(), Decision::Tell);
        assert_eq!(Machine { apt: false, ..container }.decide(), Decision::Tell);
    }

    #[test]
    fn setup_with_system_installs_or_fails() {
        let asked = Machine { asked_for: true, ..MACHINE };
        assert_eq!(asked.decide(), Decision::Install);
        assert!(matches!(Machine { sudo: false, ..asked }.decide(), Decision::Refuse(_)));
        assert!(matches!(Machine { apt: false, ..asked }.decide(), Decision::Refuse(_)));
    }
}
