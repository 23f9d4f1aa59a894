//! Sets up, builds, and shows the main job: the five operations checked, called
//! over HTTP against the sandbox, and the portal page.

use crate::build;
use crate::tools::{Tools, run};
use anyhow::Result;

/// With `once` the page's server ends as soon as its address is shown.
pub fn run_demo(tools: &Tools, once: bool) -> Result<()> {
    build::run_build(tools)?;
    let mut node = tools.node();
    node.arg("demo.mjs");
    if once {
        node.arg("--once");
    }
    run(&mut node)
}
