//! What types are called in signatures.

use super::json::{list, text};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// A name without a path is of the same module, or of the standard library.
pub struct Names {
    local: BTreeMap<u64, (String, String)>,
    foreign: BTreeMap<u64, String>,
}

impl Names {
    pub fn new(json: &Value, homes: &BTreeMap<u64, (String, String)>) -> Names {
        let taken: BTreeSet<&str> = homes.values().map(|(_, name)| name.as_str()).collect();
        let mut foreign = BTreeMap::new();
        for (id, path) in json["paths"].as_object().into_iter().flatten() {
            let (Ok(id), false) = (id.parse(), path["crate_id"] == 0) else { continue };
            let words: Vec<&str> = list(&path["path"]).iter().map(text).collect();
            let [of, .., name] = words[..] else { continue };
            let name = match of {
                "core" | "alloc" | "std" if taken.contains(name) => {
                    format!("std::{}", words[1..].join("::"))
                }
                "core" | "alloc" | "std" => name.to_owned(),
                // serde exports what users need of it.
                "serde_core" => format!("serde::{name}"),
                _ => format!("{of}::{name}"),
            };
            foreign.insert(id, name);
        }
        Names { local: homes.clone(), foreign }
    }

    /// The name of a type in a module; `written` is what the source calls it.
    pub fn name(&self, id: &Value, written: &str, module: &str) -> String {
        let id = id.as_u64().unwrap_or(u64::MAX);
        match self.local.get(&id) {
            Some((home, name)) if home == module => name.clone(),
            Some((home, name)) if home.is_empty() => format!("crate::{name}"),
            Some((home, name)) => format!("{home}::{name}"),
            None => self.foreign.get(&id).map_or_else(|| written.to_owned(), String::clone),
        }
    }

    pub fn is_public(&self, id: &Value) -> bool {
        id.as_u64().is_some_and(|id| self.local.contains_key(&id))
    }
}
