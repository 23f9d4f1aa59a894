//! What AWS's documentation said when our descriptions were written: a hash of each text, in
//! `xtask/model/fingerprints/`. The texts themselves are AWS's and not in this repository.

use super::descriptions::Descriptions;
use super::model::Model;
use super::upstream::fetch::BotocoreService;
use anyhow::{Context, Result};
use serde_json::{Map, Value};
use std::path::Path;

/// The path of a service's file from the repository's root.
pub fn path(service: &str) -> String {
    format!("xtask/model/fingerprints/{service}.json")
}

/// The hashes by name, as in the file. There is no file before the first import.
pub fn read(root: &Path, service: &str) -> Result<Map<String, Value>> {
    let path = path(service);
    match std::fs::read(root.join(&path)) {
        Ok(text) => serde_json::from_slice(&text).context(path),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Map::new()),
        Err(error) => Err(error).context(path),
    }
}

/// The hash of each text in botocore that describes what our descriptions describe, in the model's order.
pub fn of(source: &BotocoreService, model: &Model) -> Result<Map<String, Value>> {
    let mut out = Map::new();
    for name in super::descriptions::names(model)? {
        if let Some(text) = documentation(source.service, &name) {
            out.insert(name, hash(text).into());
        }
    }
    Ok(out)
}

/// AWS's text on `Operation`, `Shape` or `Shape.Member`.
fn documentation<'a>(service: &'a Value, name: &str) -> Option<&'a str> {
    let entry = match name.split_once('.') {
        Some((shape, member)) => &service["shapes"][shape]["members"][member],
        None => service["operations"].get(name).unwrap_or(&service["shapes"][name]),
    };
    entry["documentation"].as_str()
}

/// The names whose description should be read again, since AWS has changed or removed its text.
pub fn to_read_again(old: &Map<String, Value>, new: &Map<String, Value>, descriptions: &Descriptions) -> Vec<String> {
    let is_changed = |name: &&String| new.get(*name) != old.get(*name);
    let is_described = |name: &&String| descriptions.is_in_model(name) && !descriptions.get(name).is_empty();
    old.keys().filter(is_changed).filter(is_described).cloned().collect()
}

/// FNV-1a of a text, in which one blank is as good as several.
fn hash(text: &str) -> String {
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let step = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    format!("{:016x}", words.bytes().fold(0xcbf2_9ce4_8422_2325, step))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn texts_are_found_by_name_and_blanks_do_not_matter() {
        let service = json!({
            "operations": {"Get": {"documentation": "Gets."}},
            "shapes": {"Thing": {"documentation": "A thing.", "members": {"id": {"documentation": "Its  name."}, "x": {}}}},
        });
        let found = ["Get", "Thing", "Thing.id", "Thing.x", "Other.x"].map(|name| documentation(&service, name));
        assert_eq!(found, [Some("Gets."), Some("A thing."), Some("Its  name."), None, None]);
        assert_eq!(hash("Its  name."), hash(" Its\nname. "));
        assert_ne!(hash("Its name."), hash("Its names."));
    }
}
