//! Brings a machine to the point where everything builds and every test runs.
pub fn run() -> anyhow::Result<()> {
    Ok(())
}
