//! The descriptions that people write of operations, shapes, members and enum values: one file per service in
//! `xtask/model/descriptions/`, a name and a text on each line, in the model's order.

use super::model::{Model, kind, local, members, value_of};
use super::services::Service;
use anyhow::{Context, Result};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

/// The descriptions of one service, by `Operation`, `Shape`, `Shape.Member` or `Enum.VALUE`.
pub struct Descriptions {
    by_name: BTreeMap<String, String>,
    /// The names that stand in the file, in its order.
    names: Vec<String>,
    /// What the model has and nobody has described yet. The value of an enum may do without a description: most values
    /// say what they mean.
    pub missing: Vec<String>,
    /// What is described and the model does not have.
    pub left_over: Vec<String>,
}

/// The path of a service's file from the repository's root.
pub fn path(service: &str) -> String {
    format!("xtask/model/descriptions/{service}.json")
}

impl Descriptions {
    /// Reads the file of a service and compares it with the model.
    pub fn read(root: &Path, service: &Service, model: &Model) -> Result<Descriptions> {
        let path = path(&service.name);
        let read: Map<String, Value> = match std::fs::read(root.join(&path)) {
            Ok(text) => serde_json::from_slice(&text).with_context(|| path.clone())?,
            // The first import of a service writes the file.
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Map::new(),
            Err(error) => return Err(error).with_context(|| format!("cannot read {path}")),
        };
        Descriptions::of(&read, model).with_context(|| path)
    }

    pub fn of(read: &Map<String, Value>, model: &Model) -> Result<Descriptions> {
        let mut by_name = BTreeMap::new();
        for (name, text) in read {
            let text = text.as_str().with_context(|| format!("{name} must be a string"))?;
            by_name.insert(name.clone(), text.to_owned());
        }
        let mut names = Vec::new();
        let mut missing = Vec::new();
        for (name, is_value) in described(model)? {
            let text = by_name.get(&name).map_or("", String::as_str);
            if text.is_empty() && is_value {
                continue;
            }
            if text.is_empty() {
                missing.push(name.clone());
            }
            names.push(name);
        }
        let left_over: Vec<String> = read.keys().filter(|name| !names.contains(name)).cloned().collect();
        names.extend(left_over.iter().cloned());
        Ok(Descriptions { by_name, names, missing, left_over })
    }

    /// The description of a name, or an empty text.
    pub fn get(&self, name: &str) -> &str {
        self.by_name.get(name).map_or("", String::as_str)
    }

    /// Whether the model has something with this name.
    pub fn is_in_model(&self, name: &str) -> bool {
        self.names.iter().any(|known| known == name) && !self.left_over.iter().any(|old| old == name)
    }

    /// The file in the model's order: what is missing has an empty text in its place, what is left over comes last.
    pub fn file(&self) -> Result<String> {
        let mut out = String::from("{\n");
        for (index, name) in self.names.iter().enumerate() {
            let comma = if index + 1 < self.names.len() { "," } else { "" };
            writeln!(out, " {}: {}{comma}", Value::from(name.as_str()), Value::from(self.get(name)))?;
        }
        Ok(out + "}\n")
    }
}

/// Every name that can have a description, in the model's order.
pub fn names(model: &Model) -> Result<Vec<String>> {
    Ok(described(model)?.into_iter().map(|(name, _)| name).collect())
}

/// Every name that can have a description, and whether it is the value of an enum.
fn described(model: &Model) -> Result<Vec<(String, bool)>> {
    let mut names: Vec<(String, bool)> = model.operations()?.into_iter().map(|id| (local(id).to_owned(), false)).collect();
    for id in model.reachable()?.into_iter().filter(|id| !model.is_stand_in(id)) {
        let shape = model.shape(&id)?;
        let name = local(&id);
        names.push((name.to_owned(), false));
        match kind(shape) {
            "structure" | "union" => {
                names.extend(members(shape).into_iter().map(|(member, _)| (format!("{name}.{member}"), false)))
            }
            "enum" => names.extend(members(shape).into_iter().map(|member| (format!("{name}.{}", value_of(member)), true))),
            _ => {}
        }
    }
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn model() -> Model {
        let ast = json!({"metadata": {"date": "2026-11-17"}, "shapes": {
            "x#Service": {"type": "service", "operations": [{"target": "x#Get"}]},
            "x#Get": {"type": "operation", "input": {"target": "x#GetRequest"}, "output": {"target": "x#GetResponse"}},
            "x#GetRequest": {"type": "structure", "members": {"kind": {"target": "x#Kind"}}},
            "x#GetResponse": {"type": "structure", "members": {}},
            "x#Kind": {"type": "enum", "members": {
                "BIG": {"traits": {"smithy.api#enumValue": "BIG"}}, "SMALL": {"traits": {"smithy.api#enumValue": "SMALL"}},
            }},
        }});
        Model::of(&ast).unwrap()
    }

    #[test]
    fn missing_and_left_over_descriptions_are_found() {
        let read = json!({"Kind.SMALL": "Little.", "Old": "Removed.", "GetRequest": "What to get.", "Get": "Gets."});
        let descriptions = Descriptions::of(read.as_object().unwrap(), &model()).unwrap();
        assert_eq!(descriptions.missing, ["GetRequest.kind", "GetResponse", "Kind"]);
        assert_eq!(descriptions.left_over, ["Old"]);
        let file = r#"{
 "Get": "Gets.",
 "GetRequest": "What to get.",
 "GetRequest.kind": "",
 "GetResponse": "",
 "Kind": "",
 "Kind.SMALL": "Little.",
 "Old": "Removed."
}
"#;
        assert_eq!(descriptions.file().unwrap(), file);
        let read: Map<String, Value> = serde_json::from_str(file).unwrap();
        assert_eq!(Descriptions::of(&read, &model()).unwrap().file().unwrap(), file);
    }
}
