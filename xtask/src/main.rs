//! The project's own commands: `cargo xtask setup | import | print | build | test | demo`.
mod setup;
mod tools;

fn main() -> anyhow::Result<()> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match args.first().map(String::as_str) {
        Some("setup") => setup::run(setup::Level::Test).map(drop),
        _ => anyhow::bail!("usage: cargo xtask setup"),
    }
}
