//! What is public: the modules, and the items in each.

use super::item::{Items, attributes};
use super::json::{list, number, text, variant};
use super::names::Names;
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use xtask::files::Files;

/// The report of each public module, in docs/api/rust/.
pub fn reports(json: &Value) -> Result<Files> {
    let mut surface = Surface { json, modules: BTreeMap::new(), homes: BTreeMap::new() };
    let root = surface.item(&json["root"]).context("rustdoc's JSON has no root")?;
    surface.read_module("", root, Vec::new())?;
    surface.find_homes();
    let names = Names::new(json, &surface.homes);
    let items = Items { json, names: &names };
    let mut files = Files::new();
    let mut reported = BTreeSet::new();
    for (path, module) in &surface.modules {
        let text = surface.report(&items, path, module, &mut reported)?;
        files.push((file(path), text.into_bytes()));
    }
    // Implementations for types of other crates, which belong to no item of this one.
    let foreign = items.foreign_implementations(&reported)?;
    if let Some((_, text)) = files.iter_mut().find(|(path, _)| *path == file("")) {
        text.extend(foreign.iter().flat_map(|line| format!("\n{line}\n").into_bytes()));
    }
    Ok(files)
}

fn file(module: &str) -> String {
    format!("docs/api/rust/{}.txt", if module.is_empty() { "index".to_owned() } else { module.replace("::", "-") })
}

/// What a module exports.
struct Export<'a> {
    name: &'a str,
    id: u64,
    item: &'a Value,
    /// The `use` that exports it, unless it stands in the module itself.
    by_use: Option<&'a Value>,
}

struct Module<'a> {
    /// Conditions that the module and those around it need.
    conditions: Vec<String>,
    exports: Vec<Export<'a>>,
}

struct Surface<'a> {
    json: &'a Value,
    /// By path without the crate, such as `types::account`.
    modules: BTreeMap<String, Module<'a>>,
    /// The module that each item is reported in, and its name there.
    homes: BTreeMap<u64, (String, String)>,
}

impl<'a> Surface<'a> {
    /// None for what is `#[doc(hidden)]`, and for items of other crates.
    fn item(&self, id: &Value) -> Option<&'a Value> {
        self.json["index"].get(id.to_string())
    }

    fn read_module(&mut self, path: &str, module: &'a Value, mut conditions: Vec<String>) -> Result<()> {
        for condition in attributes(module) {
            if !conditions.contains(&condition) {
                conditions.push(condition);
            }
        }
        let mut exports = Vec::new();
        for id in list(&module["inner"]["module"]["items"]) {
            let Some(item) = self.item(id) else { continue };
            let (kind, content) = variant(&item["inner"])?;
            let export = match kind {
                "use" if content["is_glob"] == true => bail!("{path}: a report cannot name what `use …::*` exports"),
                "use" => {
                    let Some(target) = self.item(&content["id"]) else { continue };
                    Export { name: text(&content["name"]), id: number(&content["id"])?, item: target, by_use: Some(item) }
                }
                _ => Export { name: text(&item["name"]), id: number(id)?, item, by_use: None },
            };
            if variant(&export.item["inner"])?.0 == "module" {
                let path = if path.is_empty() { export.name.to_owned() } else { format!("{path}::{}", export.name) };
                let mut conditions = conditions.clone();
                conditions.extend(export.by_use.into_iter().flat_map(attributes));
                self.read_module(&path, export.item, conditions)?;
            }
            exports.push(export);
        }
        exports.sort_by_key(|export| (export.name, export.id));
        self.modules.insert(path.to_owned(), Module { conditions, exports });
        Ok(())
    }

    /// An item is reported where it stands, or else in the first module that exports it.
    fn find_homes(&mut self) {
        let is_here = |export: &&Export| export.by_use.is_none();
        for (path, module) in &self.modules {
            for export in module.exports.iter().filter(is_here) {
                self.homes.insert(export.id, (path.clone(), export.name.to_owned()));
            }
        }
        for (path, module) in &self.modules {
            for export in module.exports.iter().filter(|export| !is_here(export)) {
                self.homes.entry(export.id).or_insert_with(|| (path.clone(), export.name.to_owned()));
            }
        }
    }

    fn report(&self, items: &Items, path: &str, module: &Module, reported: &mut BTreeSet<u64>) -> Result<String> {
        let name = if path.is_empty() { "partner_central".to_owned() } else { format!("partner_central::{path}") };
        let mut text = format!("// {name}\n");
        for condition in &module.conditions {
            text.push_str(&format!("#![{condition}]\n"));
        }
        let mut was_line = false;
        for export in &module.exports {
            let mut attributes: Vec<String> = export.by_use.into_iter().flat_map(attributes).collect();
            let home = self.homes.get(&export.id).filter(|(home, name)| home != path || name != export.name);
            let lines = match home {
                Some((module, name)) => {
                    let module = if module.is_empty() { "crate" } else { module };
                    let renamed = if name == export.name { String::new() } else { format!(" as {}", export.name) };
                    vec![format!("pub use {module}::{name}{renamed}")]
                }
                None => items.lines(export.id, export.item, export.name, path, &mut attributes, reported)?,
            };
            // Lines of their own stand together.
            let is_line = lines.len() == 1;
            if !(is_line && was_line) {
                text.push('\n');
            }
            was_line = is_line;
            text.extend(attributes.iter().map(|attribute| format!("#[{attribute}]{}", if is_line { " " } else { "\n" })));
            text.extend(lines.iter().map(|line| format!("{line}\n")));
        }
        Ok(text)
    }
}
