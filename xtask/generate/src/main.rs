//! `cargo xtask generate`: writes everything that is made of the shape tables. One module here writes one kind of file,
//! and the same tables always become the same bytes.

mod comment;
mod descriptions;
mod documentation;
mod documented_rules;
mod fidelity;
mod issues;
mod labels;
mod messages;
mod names;
mod packed;
mod roles;
mod rust_types;
mod samples;
mod schemas;
mod service_entries;
mod service_modules;
mod shared_constants;
mod typescript_clients;
mod typescript_types;

use anyhow::{Context, Result, bail};
use names::TABLES;
use partner_central::SERVICES;
use partner_central::internal::SHAPES;
use partner_central::shape::{Service, Shape};
use std::path::Path;
use std::process::ExitCode;
use xtask::files::{self, Files};

/// A service with all its shapes.
pub struct Tables {
    service: &'static Service,
    shapes: &'static [&'static Shape],
    /// The number of its first operation in core.wasm.
    first: usize,
}

/// All services, in the order of `SERVICES`.
fn tables() -> Vec<Tables> {
    let mut next = 0;
    let tables = SERVICES.into_iter().zip(SHAPES).map(|(service, shapes)| {
        let first = next;
        next += service.operations.len();
        Tables { service, shapes, first }
    });
    tables.collect()
}

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match run(args == ["--check"]) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Writes the files, or with `check` fails when one is out of date.
fn run(check: bool) -> Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).context("no repository above this package")?;
    let files = all_files(root)?;
    for name in left_over(root, &files)? {
        if check {
            bail!("{name} belongs to no operation. Run `cargo xtask generate`, which removes it.");
        }
        std::fs::remove_file(root.join(&name))?;
        println!("generate: removed {name}");
    }
    files::write(root, files, check, "generate")
}

/// All files, by path from the root.
fn all_files(root: &Path) -> Result<Files> {
    let mut texts: Vec<(String, String)> = Vec::new();
    let mut add = |path: &str, text: String| texts.push((path.to_owned(), text));
    for tables in tables() {
        let name = tables.service.name;
        add(&format!("pkg-template/generated/{name}.ts"), service_modules::module(&tables)?);
        add(&format!("pkg-template/generated/types/{name}.d.ts"), typescript_types::module(&tables)?);
        add(&format!("pkg-template/generated/types/{name}-client.d.ts"), typescript_clients::module(&tables)?);
        add(&format!("pkg-template/generated/descriptions/{name}.ts"), descriptions::module(&tables)?);
        add(&format!("src/generated/types/{name}.rs"), rust_types::module(&tables)?);
        for operation in tables.service.operations {
            add(&format!("pkg-template/schemas/{name}/{}.json", operation.name), schemas::file(operation));
        }
    }
    add("pkg-template/generated/descriptions/all.ts", descriptions::all(&tables(), TABLES, "../.."));
    add("pkg-template/generated/timestamps.ts", service_modules::timestamp_names(&tables())?);
    add("pkg-template/generated/samples.ts", samples::by_pattern(&tables())?);
    add("www/generated/samples.mjs", samples::by_path(&tables())?);
    add("pkg-template/generated/abi.ts", shared_constants::numbers());
    add("pkg-template/generated/vocabulary.ts", shared_constants::vocabulary());
    add("pkg-template/generated/endpoints.ts", shared_constants::endpoints());
    add("pkg-template/generated/retries.ts", shared_constants::retries());
    add("pkg-template/generated/services.ts", shared_constants::services(&tables()));
    add("pkg-template/generated/service-name.ts", service_entries::service_name(&tables()));
    add("pkg-template/generated/types/services.d.ts", service_entries::declarations(&tables()));
    add("pkg-template/entries/generated/services.ts", service_entries::services(&tables()));
    add("pkg-template/entries/generated/services-with-calling.ts", service_entries::with_calling(&tables()));
    add("pkg-template/entries/generated/services-with-tables.ts", service_entries::with_tables(&tables()));
    add("pkg-template/proxy/generated/services.ts", service_entries::of_proxy(&tables()));
    add("pkg-template/wasm/core-inline.d.mts", service_entries::inline_declarations(&tables()));
    add("pkg-template/generated/messages/en.ts", messages::module());
    add("pkg-template/generated/messages/hints.ts", messages::hints());
    add("docs/documented-rules.md", documented_rules::page()?);
    add("docs/sandbox-fidelity.md", fidelity::page()?);
    add("tests/shared/every_type.rs", rust_types::every(&tables())?);
    add("tests/vectors/issues.ndjson", issues::file(root)?);
    let labels = labels::all(root, &tables())?;
    print_names("to translate in xtask/model/translations/; until then they are in English", &labels.missing);
    print_names("translated, but not in the models", &labels.left_over);
    texts.extend(labels.files);
    let mut files: Files = texts.into_iter().map(|(path, text)| (path, text.into_bytes())).collect();
    files.push(("src/generated/packed.bin".to_owned(), packed::packed(&SERVICES, 0)?));
    for Tables { service, first, .. } in tables() {
        files.push((format!("src/generated/packed/{}.bin", service.name), packed::packed(&[service], first)?));
    }
    Ok(files)
}

/// Names below a heading, a line each.
fn print_names(heading: &str, names: &[String]) {
    if !names.is_empty() {
        println!("generate: {} {heading}:\n  {}", names.len(), names.join("\n  "));
    }
}

/// Schemas of operations that the tables no longer have.
fn left_over(root: &Path, files: &[(String, Vec<u8>)]) -> Result<Vec<String>> {
    let mut left_over = Vec::new();
    for tables in tables() {
        let folder = format!("pkg-template/schemas/{}", tables.service.name);
        for entry in std::fs::read_dir(root.join(&folder)).into_iter().flatten() {
            let name = format!("{folder}/{}", entry?.file_name().to_string_lossy());
            if !files.iter().any(|(known, _)| *known == name) {
                left_over.push(name);
            }
        }
    }
    left_over.sort();
    Ok(left_over)
}
