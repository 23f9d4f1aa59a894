//! The size of the package, written down so that a test notices when it grows.

use crate::build;
use crate::tools::{Tools, run};
use anyhow::Result;

/// Builds the package, and writes docs/sizes.md from it.
pub fn run_sizes(tools: &Tools) -> Result<()> {
    build::run_build(tools)?;
    run(tools.node().arg("sizes/write.mjs"))
}
