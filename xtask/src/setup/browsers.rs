//! Chromium with its driver, and Firefox. Tests skip those that are missing.
use super::Done;
use crate::tools::Tools;
use anyhow::Result;

pub fn get(tools: &Tools) -> Result<Done> {
    Ok(match missing(tools)[..] {
        [] => Done::Already(found(tools)),
        ref names => Done::Without(format!(
            "{}: the tests that need it are skipped (`cargo xtask setup --system`, or set CHROME, CHROMEDRIVER, FIREFOX)",
            names.join(", ")
        )),
    })
}

pub fn missing(tools: &Tools) -> Vec<&'static str> {
    let all = [("Chromium", tools.chromium()), ("chromedriver", tools.chromedriver()), ("Firefox", tools.firefox())];
    let missing = all.into_iter().filter(|(_, path)| path.is_none());
    missing.map(|(name, _)| name).collect()
}

fn found(tools: &Tools) -> String {
    let paths = [tools.chromium(), tools.chromedriver(), tools.firefox()];
    let paths: Vec<_> = paths.iter().flatten().map(|path| path.display().to_string()).collect();
    paths.join(", ")
}
