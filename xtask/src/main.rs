//! The project's own commands: `cargo xtask setup | import | print | build | test | demo`.
mod build;
mod import;
mod print;
mod setup;
mod tools;
mod wasm_tests;

fn main() -> anyhow::Result<()> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match args.first().map(String::as_str) {
        Some("setup") => setup::run(setup::Level::Test).map(drop),
        Some("import") => import::run(&root()?, args.iter().any(|arg| arg == "--check")),
        Some("build") => build::run_build(&setup::run(setup::Level::Build)?).map(drop),
        Some("print") => print::run(&root()?, args.iter().any(|arg| arg == "--check")),
        Some("wasm-test") => wasm_tests::run(&setup::run(setup::Level::Test)?),
        _ => anyhow::bail!("usage: cargo xtask setup"),
    }
}

/// The repository's root: where this package's parent lies.
fn root() -> anyhow::Result<std::path::PathBuf> {
    let here = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    Ok(here.parent().ok_or_else(|| anyhow::anyhow!("xtask has no parent folder"))?.to_path_buf())
}
