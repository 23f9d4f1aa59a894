//! Chromium with its driver, and Firefox. Tests that need one that is missing are skipped.
use super::{Done, apt};
use crate::tools::Tools;
use anyhow::Result;

pub fn get(tools: &Tools) -> Result<Done> {
    if missing(tools).is_empty() {
        return Ok(Done::Already(found(tools)));
    }
    if apt::usable() {
        // Each by itself: one that a mirror lacks must not cost the others.
        for packages in [&["chromium", "chromium-driver", "fonts-liberation"][..], &["firefox-esr"]] {
            if let Err(error) = apt::install(packages) {
                println!("setup:   {error:#}");
            }
        }
    }
    Ok(match missing(tools)[..] {
        [] => Done::Now(found(tools)),
        ref names => Done::Without(format!(
            "{} missing: the tests that need it are skipped (install it, or set CHROME, CHROMEDRIVER, FIREFOX)",
            names.join(", ")
        )),
    })
}

fn missing(tools: &Tools) -> Vec<&'static str> {
    let all = [("Chromium", tools.chromium()), ("chromedriver", tools.chromedriver()), ("Firefox", tools.firefox())];
    let missing = all.into_iter().filter(|(_, path)| path.is_none());
    missing.map(|(name, _)| name).collect()
}

fn found(tools: &Tools) -> String {
    let paths = [tools.chromium(), tools.chromedriver(), tools.firefox()];
    let paths: Vec<_> = paths.iter().flatten().map(|path| path.display().to_string()).collect();
    paths.join(", ")
}
