//! Writes what is made of the tables: one printer, one file. The same tables
//! give the same bytes.

mod abi;
mod clients;
mod comment;
mod definitions;
mod descriptions;
mod facts;
mod issues;
mod messages;
mod names;
mod packed;
mod roles;
mod schemas;
mod sentences;
mod structs;

use anyhow::{Result, bail};
use partner_central::shape::{Service, Shape};
use partner_central::{account, channel};
use std::path::Path;

/// A service with all its shapes.
pub struct Tables {
    service: &'static Service,
    shapes: &'static [&'static Shape],
    /// The number of its first operation in core.wasm.
    first: usize,
}

/// Both services, in core.wasm's order.
fn tables() -> [Tables; 2] {
    let first = account::SERVICE.operations.len();
    [
        Tables { service: &account::SERVICE, shapes: account::SHAPES, first: 0 },
        Tables { service: &channel::SERVICE, shapes: channel::SHAPES, first },
    ]
}

/// The files, by path from the root.
fn files(root: &Path) -> Result<Vec<(String, Vec<u8>)>> {
    let mut files: Vec<(String, String)> = Vec::new();
    for tables in tables() {
        let name = tables.service.name;
        files.push((format!("pkg-template/generated/{name}.mjs"), facts::module(&tables)?));
        files.push((format!("pkg-template/types/{name}.d.ts"), definitions::module(&tables)?));
        files.push((format!("pkg-template/types/{name}-client.d.ts"), clients::module(&tables)?));
        files.push((format!("src/types/{name}.rs"), structs::module(&tables)?));
        for operation in tables.service.operations {
            files.push((format!("pkg-template/schemas/{name}/{}.json", operation.name), schemas::file(operation)));
        }
    }
    files.push(("pkg-template/generated/descriptions.mjs".to_owned(), descriptions::module(&tables())?));
    files.push(("pkg-template/generated/abi.ts".to_owned(), abi::numbers()));
    files.push(("pkg-template/generated/vocabulary.ts".to_owned(), abi::vocabulary()));
    files.push(("pkg-template/generated/services.ts".to_owned(), abi::services(&tables())));
    files.push(("tests/shared/every_type.rs".to_owned(), structs::every(&tables())?));
    files.push(("tests/vectors/issues.ndjson".to_owned(), issues::file(root)?));
    files.push(("pkg-template/messages/en.d.ts".to_owned(), messages::definitions()));
    files.push(("pkg-template/generated/messages/en.mjs".to_owned(), messages::module()));
    let mut files: Vec<(String, Vec<u8>)> = files.into_iter().map(|(name, text)| (name, text.into_bytes())).collect();
    files.push(("src/packed.bin".to_owned(), packed::packed()?));
    Ok(files)
}

/// Writes the files, or with `check` fails when one is not current.
pub fn run(root: &Path, check: bool) -> Result<()> {
    let files = files(root)?;
    for name in left_over(root, &files)? {
        if check {
            bail!("not current: {name} is of an operation that is gone. Run `cargo xtask print` and commit what it does.");
        }
        std::fs::remove_file(root.join(&name))?;
        println!("print: removed {name}");
    }
    crate::import::write(root, files, check, "print")
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
