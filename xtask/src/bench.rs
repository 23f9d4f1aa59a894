//! Measures this project and its peers with the same requests.

use crate::build;
use crate::tools::{Tools, run};
use anyhow::Result;

/// Writes docs/benchmarks.md and its chart. A `quick` run measures too briefly to publish, and writes to target/bench.
pub fn run_bench(tools: &Tools, quick: bool) -> Result<()> {
    build::run_build(tools)?;
    let mut node = tools.node();
    node.arg("bench/bench.mjs");
    if quick {
        node.arg("--quick");
    }
    if let Ok(python) = tools.python_program() {
        node.env("PARTNER_CENTRAL_PYTHON", python);
    }
    if let Some(chromium) = tools.chromium() {
        node.env("CHROME", chromium);
    }
    run(&mut node)
}
