//! Writes the shape tables in `src/generated/` from the Smithy models and the descriptions in `xtask/model/`, and from
//! nothing else: the same models and descriptions always become the same bytes.

mod automaton;
mod descriptions;
mod difference;
mod fingerprints;
mod model;
mod patterns;
mod sentences;
mod services;
mod staging;
mod tables;
pub mod upstream;
mod vocabulary;

use anyhow::{Context, Result, bail};
use descriptions::Descriptions;
use model::Model;
use patterns::Patterns;
use sentences::Sentences;
use services::Service;
use std::fmt::Write;
use std::path::Path;
use xtask::files::{self, Files};

/// Writes the tables, or with `check` fails when a file is not current, or a text is missing or left over.
pub fn run(root: &Path, check: bool) -> Result<()> {
    let imported = import_own(root)?;
    imported.print();
    if check && !imported.left_over.is_empty() {
        bail!(
            "the models no longer have {}: correct these names in xtask/model/descriptions/ and patterns/, or delete them",
            imported.left_over.join(", ")
        );
    }
    if check && !imported.without_sentence.is_empty() {
        bail!("patterns need a sentence in xtask/model/patterns/en.json: {}", imported.without_sentence.join(", "));
    }
    files::write(root, imported.files, check, "import")
}

/// Fails when a file is not current, whatever texts are missing.
fn check_files(root: &Path) -> Result<()> {
    files::write(root, import_own(root)?.files, true, "import")
}

/// Imports the models in `xtask/model/`.
fn import_own(root: &Path) -> Result<Imported> {
    let mut models = Vec::new();
    for service in services::read(root)? {
        let model = Model::read(&root.join(format!("xtask/model/{}.json", service.name)))?;
        models.push((service, model));
    }
    import(root, &models)
}

/// What an import makes.
struct Imported {
    files: Files,
    /// The names without a description.
    missing: Vec<String>,
    /// The names of descriptions for which the models have nothing.
    left_over: Vec<String>,
    /// The patterns without an English sentence.
    without_sentence: Vec<String>,
    /// What is not in every language yet: English stands in its place.
    untranslated: Vec<String>,
}

impl Imported {
    /// Says which descriptions need somebody's attention.
    fn print(&self) {
        print_names("to describe in xtask/model/descriptions/, before a release", &self.missing);
        print_names("described, but not in the model", &self.left_over);
        print_names("to explain in xtask/model/patterns/en.json, before a release", &self.without_sentence);
        print_names("to translate; until then they are in English", &self.untranslated);
    }
}

/// Names below a heading, a line each.
fn print_names(heading: &str, names: &[String]) {
    if !names.is_empty() {
        println!("import: {} {heading}:\n  {}", names.len(), names.join("\n  "));
    }
}

/// Imports these models.
fn import(root: &Path, models: &[(Service, Model)]) -> Result<Imported> {
    let mut files = vec![
        ("src/generated/mod.rs".to_owned(), module(models)?.into_bytes()),
        ("src/generated/exports.rs".to_owned(), exports(models, "the crate", "generated", &["SERVICES"]).into_bytes()),
        ("src/generated/types/exports.rs".to_owned(), exports(models, "`types`", "generated::types", &[]).into_bytes()),
    ];
    let mut patterns = Patterns::with(Sentences::read(root)?);
    let (mut missing, mut left_over) = (Vec::new(), Vec::new());
    for (service, model) in models {
        let name = &service.name;
        let descriptions = Descriptions::read(root, service, model)?;
        let tables = tables::module(service, model, &descriptions, &mut patterns)
            .with_context(|| format!("while importing the model of {name}"))?;
        missing.extend(qualified(name, &descriptions.missing));
        left_over.extend(qualified(name, &descriptions.left_over));
        files.push((format!("src/generated/{name}.rs"), tables.into_bytes()));
        files.push((descriptions::path(name), descriptions.file()?.into_bytes()));
    }
    files.push(("src/generated/patterns.rs".to_owned(), patterns.module()?.into_bytes()));
    let sentences = &patterns.sentences;
    files.extend(sentences.modules());
    left_over.extend(sentences.left_over());
    let (without_sentence, untranslated) = (sentences.missing(), sentences.untranslated());
    Ok(Imported { files, missing, left_over, without_sentence, untranslated })
}

/// The names with that of their service before them.
fn qualified(service: &str, names: &[String]) -> Vec<String> {
    names.iter().map(|name| format!("{service} {name}")).collect()
}

/// What a module of the crate exports: `others`, and what `source` has of each service. The module includes this file, because
/// reports of the public surface cannot name what `use …::*` exports.
fn exports(models: &[(Service, Model)], place: &str, source: &str, others: &[&str]) -> String {
    let services = models.iter().map(|(service, _)| service.name.as_str());
    let names: Vec<&str> = others.iter().copied().chain(services).collect();
    format!(
        "// @generated by `cargo xtask import` from xtask/model/services.json.\n\
         // What {place} exports of the services.\npub use crate::{source}::{{{}}};\n",
        names.join(", ")
    )
}

/// `src/generated/mod.rs`.
fn module(models: &[(Service, Model)]) -> Result<String> {
    let mut out = String::from(
        "// @generated by `cargo xtask import` from xtask/model/services.json.\n\
         //! What is generated from the models. The tables are re-exported by the crate, the types by `types`.\n\n",
    );
    let modules =
        |indent: &str| models.iter().map(|(service, _)| format!("{indent}pub mod {};\n", service.name)).collect::<String>();
    write!(out, "{}pub(crate) mod patterns;\n\n", modules(""))?;
    write!(out, "/// Every shape as a Rust type.\n#[cfg(feature = \"types\")]\npub mod types {{\n{}}}\n\n", modules("    "))?;
    writeln!(out, "/// All services, in the order in which the npm package numbers their operations.")?;
    let services: Vec<String> = models.iter().map(|(service, _)| format!("&{}::SERVICE", service.name)).collect();
    writeln!(out, "pub static SERVICES: [&crate::shape::Service; {}] = [{}];", services.len(), services.join(", "))?;
    let shapes: Vec<String> = models.iter().map(|(service, _)| format!("{}::SHAPES", service.name)).collect();
    writeln!(out, "\n/// The shapes of each of them, in order of name.\n#[cfg(not(feature = \"npm\"))]")?;
    writeln!(out, "pub static SHAPES: [&[&crate::shape::Shape]; {}] = [{}];", shapes.len(), shapes.join(", "))?;
    Ok(out)
}
