//! Finds the tools, and makes commands that run them in the right environment.
//!
//! Tools that setup builds are in a folder outside the repository, so that a second clone need not build them again:
//! $PARTNER_CENTRAL_TOOLS, or `partner-central` in the user's cache folder. Their names contain their versions.
mod machine;

pub use machine::{Fingerprint, find_on_path, fingerprint, npm, remap_flags, script, stdout_of};

use anyhow::{Context, Result, bail};
use machine::cache_dir;
use std::env;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

pub const WASM: &str = "wasm32-unknown-unknown";

/// Variables that cargo sets for xtask itself, or the user for host builds: wasm builds must not see them.
const NOT_FOR_WASM: [&str; 5] =
    ["LD_LIBRARY_PATH", "CARGO_MANIFEST_DIR", "CARGO_MANIFEST_PATH", "RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS"];

pub struct Tools {
    root: PathBuf,
    dir: PathBuf,
    wasm_bindgen_version: String,
    test_runner_dir: Option<PathBuf>,
    debian_rust: Option<PathBuf>,
}

impl Tools {
    /// Looks for every tool; changes nothing.
    pub fn find() -> Result<Tools> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().context("xtask has no parent")?;
        let mut tools = Tools {
            root: root.to_owned(),
            dir: cache_dir()?,
            wasm_bindgen_version: pinned_wasm_bindgen(root)?,
            test_runner_dir: None,
            debian_rust: None,
        };
        tools.test_runner_dir = tools.look_for_test_runner();
        if !user_rust_has_wasm() {
            let bin = tools.debian_rust_home().map(|home| home.join("bin"));
            tools.debian_rust = bin.filter(|bin| bin.exists());
        }
        Ok(tools)
    }

    /// The repository.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Where setup puts the tools that it builds.
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// cargo for `--target wasm32-unknown-unknown`. Its target folder is `target/wasm`, because host builds and wasm builds in
    /// one folder would wait for each other's lock.
    pub fn wasm_cargo(&self) -> Command {
        let cargo = match &self.debian_rust {
            Some(bin) => bin.join("cargo"),
            None => PathBuf::from("cargo"),
        };
        self.in_wasm_env(cargo)
    }

    /// The compiler that `wasm_cargo` runs.
    pub fn wasm_rustc(&self) -> Command {
        self.in_wasm_env(self.debian_rust.as_ref().map_or_else(|| PathBuf::from("rustc"), |bin| bin.join("rustc")))
    }

    /// The environment of `wasm_cargo` and its children.
    pub fn wasm_env(&self) -> Vec<(String, String)> {
        let mut env = vec![("PATH".into(), self.path()), ("CARGO_TARGET_DIR".into(), text(self.root.join("target/wasm")))];
        if let Some(bin) = &self.debian_rust {
            env.push(("RUSTC".into(), text(bin.join("rustc"))));
            env.push(("RUSTDOC".into(), text(bin.join("rustdoc"))));
        }
        env.extend(self.wasm_rustflags(""));
        if let Some(driver) = self.chromedriver() {
            env.push(("CHROMEDRIVER".into(), text(driver)));
        }
        env
    }

    /// The variable with the flags of every wasm build, followed by `more`.
    pub fn wasm_rustflags(&self, more: &str) -> Option<(String, String)> {
        // SHA-256 in a loop instead of unrolled: 6 KB less wasm, and a signature still takes microseconds.
        let compact = r#"--cfg sha2_backend_soft="compact""#;
        let flags = remap_flags(&self.root, "/partner-central")?;
        Some(("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS".into(), format!("{flags} {compact} {more}")))
    }

    /// From the npm package binaryen.
    pub fn wasm_opt(&self) -> Command {
        self.npm_bin("xtask", "wasm-opt")
    }

    /// `wasm_cargo` for `cargo test`, whose tests wasm-bindgen's runner takes to Node or a browser.
    pub fn wasm_test_cargo(&self) -> Result<Command> {
        let dir = self.test_runner_dir.as_ref().context("wasm-bindgen-test-runner is missing: cargo xtask setup")?;
        let mut cargo = self.wasm_cargo();
        cargo.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", dir.join("wasm-bindgen-test-runner"));
        Ok(cargo)
    }

    /// Node, in `tests/`.
    pub fn node(&self) -> Command {
        let mut command = Command::new("node");
        command.current_dir(self.root.join("tests"));
        command
    }

    /// From the npm package @biomejs/biome.
    pub fn biome(&self) -> Command {
        self.npm_bin("tests", "biome")
    }

    /// A program from an npm package that is installed in `folder`.
    fn npm_bin(&self, folder: &str, name: &str) -> Command {
        let name = if cfg!(windows) { format!("{name}.cmd") } else { name.to_owned() };
        let mut command = Command::new(self.root.join(folder).join("node_modules/.bin").join(name));
        command.current_dir(&self.root);
        command
    }

    /// Python with boto3, botocore and awscli (`-m awscli`); None if this machine has none.
    pub fn python(&self) -> Option<Command> {
        let complete = self.python_home().ok()?.join("complete").exists();
        complete.then(|| self.python_program().ok().map(Command::new))?
    }

    pub fn chromium(&self) -> Option<PathBuf> {
        machine::chosen("CHROME").or_else(|| machine::first(&machine::CHROMIUM))
    }

    pub fn chromedriver(&self) -> Option<PathBuf> {
        machine::chosen("CHROMEDRIVER").or_else(|| machine::first(&["chromedriver"]))
    }

    pub fn firefox(&self) -> Option<PathBuf> {
        machine::chosen("FIREFOX").or_else(|| machine::first(&machine::FIREFOX))
    }

    /// The version that the crate, the library and the test runner share, from the root Cargo.toml.
    pub fn wasm_bindgen_version(&self) -> &str {
        &self.wasm_bindgen_version
    }

    /// Where wasm-bindgen-test-runner of that version is.
    pub fn test_runner_dir(&self) -> Option<&Path> {
        self.test_runner_dir.as_deref()
    }

    /// The folder of Debian's cargo, rustc and rustdoc with our sysroot, if the user's Rust cannot compile for wasm and setup
    /// has made that sysroot.
    pub fn debian_rust(&self) -> Option<&Path> {
        self.debian_rust.as_deref()
    }

    /// Where setup puts that. A standard library works with one version of one compiler only.
    pub fn debian_rust_home(&self) -> Option<PathBuf> {
        let mut query = Command::new("dpkg-query");
        let version = stdout_of(query.args(["-W", "-f", "${Version}", "rustc-web"]))?;
        let plain = |c: char| if c.is_ascii_alphanumeric() { c } else { '_' };
        let version: String = version.chars().map(plain).collect();
        (!version.is_empty()).then(|| self.dir.join(format!("rust-{version}")))
    }

    /// The virtual environment with exactly the pinned packages.
    pub fn python_home(&self) -> Result<PathBuf> {
        let pinned = fs::read(self.root.join("tests/requirements.txt")).context("tests/requirements.txt")?;
        Ok(self.dir.join(format!("python-{}", fingerprint(&pinned))))
    }

    pub fn python_program(&self) -> Result<PathBuf> {
        let program = if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" };
        Ok(self.python_home()?.join(program))
    }

    fn look_for_test_runner(&self) -> Option<PathBuf> {
        let home = format!("wasm-bindgen-{}", self.wasm_bindgen_version);
        let ours = self.dir.join(home).join("bin");
        if machine::in_dir(&ours, "wasm-bindgen-test-runner").is_some() {
            return Some(ours);
        }
        let runner = find_on_path("wasm-bindgen-test-runner")?;
        let says = stdout_of(Command::new(&runner).arg("--version"))?;
        (says.split_whitespace().nth(1)? == self.wasm_bindgen_version).then(|| runner.parent().map(Path::to_owned))?
    }

    fn path(&self) -> String {
        let ours = [&self.debian_rust, &self.test_runner_dir];
        let theirs = env::var_os("PATH").unwrap_or_default();
        let dirs = ours.into_iter().flatten().cloned().chain(env::split_paths(&theirs));
        env::join_paths(dirs).map_or_else(|_| text(&theirs), text)
    }

    fn in_wasm_env(&self, program: PathBuf) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.root).envs(self.wasm_env());
        for name in NOT_FOR_WASM {
            command.env_remove(name);
        }
        command
    }
}

/// Whether rustc on PATH can compile for wasm.
pub fn user_rust_has_wasm() -> bool {
    let mut rustc = Command::new("rustc");
    let libdir = stdout_of(rustc.args(["--print", "target-libdir", "--target", WASM]));
    let files = libdir.and_then(|dir| fs::read_dir(dir).ok());
    let rlib = |path: PathBuf| path.extension() == Some(OsStr::new("rlib"));
    files.is_some_and(|mut files| files.any(|file| file.is_ok_and(|file| rlib(file.path()))))
}

/// Prints the command in short, and runs it.
pub fn run(command: &mut Command) -> Result<()> {
    let short = machine::short(command);
    println!("$ {short}");
    let status = command.status().with_context(|| format!("cannot start: {short}"))?;
    if !status.success() {
        // The whole command is printed above: some name a hundred files.
        let head: String = short.chars().take(MAX_COMMAND).collect();
        let rest = if head.len() < short.len() { " …" } else { "" };
        bail!("{head}{rest}: {status}");
    }
    Ok(())
}

/// How much of a command an error quotes.
const MAX_COMMAND: usize = 160;

fn pinned_wasm_bindgen(root: &Path) -> Result<String> {
    let manifest = fs::read_to_string(root.join("Cargo.toml")).context("Cargo.toml")?;
    let pin = manifest
        .lines()
        .filter(|line| line.split('=').next().is_some_and(|key| key.trim() == "wasm-bindgen"))
        .find_map(|line| Some(line.split_once("\"=")?.1.split_once('"')?.0));
    Ok(pin.context("Cargo.toml pins no wasm-bindgen = \"=…\"")?.to_owned())
}

fn text(path: impl AsRef<OsStr>) -> String {
    path.as_ref().to_string_lossy().into_owned()
}
