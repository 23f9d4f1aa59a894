//! The test files and what is in them, as `--list` and filters see them.

use crate::tools::stdout_of;
use anyhow::{Context, Result};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

pub struct JavascriptFile {
    /// From the root, with slashes.
    pub path: String,
    /// The step that runs it.
    pub step: &'static str,
}

/// Every `*.test.mjs` below `tests/`.
pub fn javascript(root: &Path) -> Result<Vec<JavascriptFile>> {
    let mut paths = Vec::new();
    find(root, "tests", &|name| name.ends_with(".test.mjs"), &mut paths)?;
    let read = |path: String| {
        let text = fs::read_to_string(root.join(&path)).with_context(|| path.clone())?;
        let step = match () {
            () if path.ends_with("/timing.test.mjs") => "timing",
            () if opens_browsers(&text) => "browser",
            () => "js",
        };
        Ok(JavascriptFile { path, step })
    };
    paths.into_iter().map(read).collect()
}

/// Whether a test file imports `browsers.mjs`, or another module whose name begins with `browser`.
fn opens_browsers(text: &str) -> bool {
    let imported = |line: &str| Some(line.rsplit_once("from '")?.1.rsplit_once('/')?.1.starts_with("browser"));
    text.lines().any(|line| imported(line) == Some(true))
}

pub struct RustTest {
    /// From the root, with slashes.
    pub path: String,
    pub name: String,
    /// The arguments of `cargo test` that select its target.
    pub target: Vec<String>,
}

/// Every function with `#[test]`, by the text of the sources, so that listing them compiles nothing.
pub fn rust(root: &Path) -> Result<Vec<RustTest>> {
    let targets = targets(root)?;
    let mut paths = Vec::new();
    for folder in ["src", "tests", "xtask"] {
        find(root, folder, &|name| name.ends_with(".rs"), &mut paths)?;
    }
    let mut tests = Vec::new();
    for path in paths {
        let text = fs::read_to_string(root.join(&path)).with_context(|| path.clone())?;
        let names = names(&text);
        if names.is_empty() {
            continue;
        }
        // A file belongs to the target whose own file it is, or whose main file is nearest above it.
        let covers = |target: &&Target| path == target.path || (target.is_root && path.starts_with(&target.folder));
        let target = targets.iter().filter(covers).max_by_key(|target| (path == target.path, target.folder.len()));
        if let Some(target) = target {
            let test = |name| RustTest { path: path.clone(), name, target: target.arguments.clone() };
            tests.extend(names.into_iter().map(test));
        }
    }
    Ok(tests)
}

/// The names of the functions that `#[test]` stands before.
fn names(text: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut is_test = false;
    for line in text.lines().map(str::trim) {
        if line == "#[test]" {
            is_test = true;
        } else if let Some((_, rest)) = line.split_once("fn ").filter(|_| is_test && !line.starts_with('#')) {
            names.extend(rest.split_once('(').map(|(name, _)| name.to_owned()));
            is_test = false;
        }
    }
    names
}

struct Target {
    path: String,
    folder: String,
    /// Whether other files of its folder are its modules: `lib.rs`, or a `main.rs`.
    is_root: bool,
    arguments: Vec<String>,
}

fn targets(root: &Path) -> Result<Vec<Target>> {
    let mut cargo = Command::new("cargo");
    cargo.current_dir(root).args(["metadata", "--format-version=1", "--no-deps", "--offline"]);
    let metadata: Value = serde_json::from_str(&stdout_of(&mut cargo).context("cargo metadata fails")?)?;
    let mut targets = Vec::new();
    for package in metadata["packages"].as_array().into_iter().flatten() {
        for target in package["targets"].as_array().into_iter().flatten() {
            let (Some(source), Some(name)) = (target["src_path"].as_str(), target["name"].as_str()) else { continue };
            let path = PathBuf::from(source);
            let Ok(path) = path.strip_prefix(root) else { continue };
            let path = path.to_string_lossy().replace('\\', "/");
            let select: &[&str] = match target["kind"][0].as_str() {
                Some("test") => &["--test", name],
                Some("bin") => &["--bin", name],
                Some("lib" | "rlib" | "cdylib") => &["--lib"],
                _ => continue,
            };
            let package = package["name"].as_str().unwrap_or_default();
            let arguments = ["--package", package].iter().chain(select).map(|&word| word.to_owned()).collect();
            let folder = path.rsplit_once('/').map_or(String::new(), |(folder, _)| format!("{folder}/"));
            let is_root = ["main.rs", "lib.rs"].iter().any(|name| path.ends_with(name));
            targets.push(Target { path, folder, is_root, arguments });
        }
    }
    Ok(targets)
}

/// Adds the paths of files below `folder` whose names are `wanted`, in order.
fn find(root: &Path, folder: &str, wanted: &dyn Fn(&str) -> bool, paths: &mut Vec<String>) -> Result<()> {
    let mut entries = Vec::new();
    for entry in fs::read_dir(root.join(folder)).with_context(|| folder.to_owned())? {
        let entry = entry?;
        entries.push((entry.file_name().to_string_lossy().into_owned(), entry.file_type()?.is_dir()));
    }
    entries.sort();
    for (name, is_folder) in entries {
        let path = format!("{folder}/{name}");
        if is_folder && name != "node_modules" {
            find(root, &path, wanted, paths)?;
        } else if !is_folder && wanted(&name) {
            paths.push(path);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{names, opens_browsers, rust};

    #[test]
    fn test_files_in_browsers_are_told_by_their_imports() {
        assert!(opens_browsers("import { test } from 'node:test';\nimport { chromium } from '../browsers/browsers.mjs';"));
        assert!(opens_browsers("import { open } from './browser-page.mjs';"));
        assert!(!opens_browsers("import { test } from 'node:test';\n// A browser would ask first.\n"));
        assert!(!opens_browsers("import { files } from '../browsers/files.mjs';"));
    }

    #[test]
    fn names_of_rust_tests_are_read_from_the_source() {
        let text = "#[test]\nfn one() {}\n\nfn helper() {}\n    #[test]\n    #[should_panic]\n    fn two() {\n";
        assert_eq!(names(text), ["one", "two"]);
    }

    #[test]
    fn rust_tests_are_listed_with_their_targets() {
        let tests = rust(&crate::root().unwrap()).unwrap();
        let own = tests.iter().find(|test| test.name == "rust_tests_are_listed_with_their_targets").unwrap();
        assert_eq!(own.path, "xtask/src/test/files.rs");
        assert_eq!(own.target, ["--package", "xtask", "--bin", "xtask"]);
        let signing = tests.iter().find(|test| test.path == "tests/sigv4.rs").unwrap();
        assert_eq!(signing.target, ["--package", "partner-central", "--test", "sigv4"]);
        assert!(tests.iter().any(|test| test.path.starts_with("src/") && test.target[2] == "--lib"));
    }
}
