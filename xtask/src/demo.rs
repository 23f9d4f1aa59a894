//! Builds the package and runs the demonstration in `tests/demo.mjs`: five operations that a partner begins with,
//! validated and called over HTTP in the sandbox, and the portal.

use crate::build;
use crate::tools::{Tools, run};
use anyhow::Result;

/// With `once`, the portal's server exits as soon as its address is printed.
pub fn run_demo(tools: &Tools, once: bool) -> Result<()> {
    build::run_build(tools)?;
    let mut node = tools.node();
    node.arg("demo.mjs");
    if once {
        node.arg("--once");
    }
    run(&mut node)
}
