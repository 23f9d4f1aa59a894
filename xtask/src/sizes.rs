//! What the package weighs, written where it is read and where growth is noticed.

use crate::build;
use crate::tools::{Tools, run};
use anyhow::Result;

/// Writes docs/sizes.md from the package as it builds now.
pub fn run_sizes(tools: &Tools) -> Result<()> {
    build::run_build(tools)?;
    run(tools.node().arg("sizes/write.mjs"))
}
