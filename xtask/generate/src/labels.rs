//! `generated/labels/`: the labels and help texts of each language but English, from `xtask/model/translations/`. A language's
//! file there has the labels of members and enum values by their names, and help texts by the English text: so a text that
//! changes in English is listed as not translated, and is in English until then.

use crate::Tables;
use crate::descriptions;
use crate::names::{header, quoted};
use anyhow::{Context, Result};
use partner_central::shape::{Kind, Shape};
use serde_json::{Map, Value};
use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;

/// The folder, from the repository's root.
const FOLDER: &str = "xtask/model/translations";

/// What is written for all languages, and what is not translated.
pub struct Labels {
    /// By path.
    pub files: Vec<(String, String)>,
    /// The language, and the name or text.
    pub missing: Vec<String>,
    /// What is translated and not used: the language, and the name or text.
    pub left_over: Vec<String>,
}

/// Reads the translations and makes the modules.
pub fn all(root: &Path, services: &[Tables]) -> Result<Labels> {
    let mut labels = Labels { files: Vec::new(), missing: Vec::new(), left_over: Vec::new() };
    let mut languages: Vec<_> = std::fs::read_dir(root.join(FOLDER))?.collect::<std::io::Result<_>>()?;
    languages.sort_by_key(std::fs::DirEntry::path);
    for entry in languages {
        let path = entry.path();
        let language = path.file_stem().and_then(|stem| stem.to_str()).context("a name that is not UTF-8")?;
        let file: Value =
            serde_json::from_slice(&std::fs::read(&path)?).with_context(|| format!("{FOLDER}/{language}.json"))?;
        let mut translation = Translation { language, file: &file, labels: &mut labels, used: BTreeSet::new() };
        let names = translation.names(services)?;
        let texts: Vec<_> =
            services.iter().map(|tables| Ok((tables.service.name, translation.texts(tables)?))).collect::<Result<_>>()?;
        translation.note_left_over();
        labels.files.push((format!("pkg-template/generated/labels/{language}/names.ts"), names));
        let all = descriptions::all(services, FOLDER, "../../..");
        labels.files.push((format!("pkg-template/generated/labels/{language}/all.ts"), all));
        for (service, texts) in texts {
            labels.files.push((format!("pkg-template/generated/labels/{language}/{service}.ts"), texts));
        }
    }
    Ok(labels)
}

struct Translation<'t> {
    language: &'t str,
    file: &'t Value,
    labels: &'t mut Labels,
    /// The keys that were looked up: the part of the file, and the name or text.
    used: BTreeSet<(&'static str, String)>,
}

impl Translation<'_> {
    /// Looks up a translation.
    fn find(&mut self, part: &'static str, key: &str) -> Option<String> {
        let is_new = self.used.insert((part, key.to_owned()));
        let found = self.file.get(part).and_then(|part| part.get(key)).and_then(Value::as_str).map(str::to_owned);
        if found.is_none() && is_new {
            self.labels.missing.push(format!("{}: {key}", self.language));
        }
        found
    }

    /// The labels of members and of enum values.
    fn names(&mut self, services: &[Tables]) -> Result<String> {
        let (mut members, mut values) = (BTreeSet::new(), BTreeSet::new());
        for operation in services.iter().flat_map(|tables| tables.service.operations) {
            collect(operation.input, &mut members, &mut values);
        }
        let mut out = format!("// {}\n", header(FOLDER));
        for (part, comment, names) in [("members", "members", members), ("values", "the values of enums", values)] {
            write!(out, "\n/** The labels of {comment}, by name. */\n")?;
            writeln!(out, "export const {part}: {{ readonly [name: string]: string }} = {{")?;
            for name in names {
                if let Some(label) = self.find(part, name) {
                    writeln!(out, "  {}: {},", quoted(name), quoted(&label))?;
                }
            }
            out.push_str("};\n");
        }
        Ok(out)
    }

    /// The help texts of a service, by operation and path.
    fn texts(&mut self, tables: &Tables) -> Result<String> {
        let mut out = format!("// {}\n{}", header(FOLDER), descriptions::type_import("../../.."));
        for operation in tables.service.operations {
            let mut texts = descriptions::of(operation);
            for (_, text) in &mut texts {
                // The first paragraph is about the member; the others explain its shape to programmers.
                let paragraph = text.split('\n').next().unwrap_or_default();
                *text = self.find("texts", paragraph).unwrap_or_else(|| paragraph.to_owned());
            }
            write!(out, "\n{}", descriptions::constant(operation.name, &texts)?)?;
        }
        Ok(out)
    }

    fn note_left_over(&mut self) {
        for part in ["members", "values", "texts"] {
            for key in self.file.get(part).and_then(Value::as_object).into_iter().flat_map(Map::keys) {
                if !self.used.contains(&(part, key.clone())) {
                    self.labels.left_over.push(format!("{}: {key}", self.language));
                }
            }
        }
    }
}

/// The names of all members and enum values inside a shape.
fn collect(shape: &'static Shape, members: &mut BTreeSet<&'static str>, values: &mut BTreeSet<&'static str>) {
    for member in shape.kind.members() {
        members.insert(member.name);
        collect(member.shape, members, values);
    }
    match &shape.kind {
        Kind::List(item, _) => collect(item, members, values),
        Kind::Enum(known) => values.extend(known.iter().map(|value| value.value)),
        _ => {}
    }
}
