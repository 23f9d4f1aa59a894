//! Members that AWS removed from its model and that stay accepted here, marked deprecated: `xtask/model/kept.json` lists
//! them with the reason for each. Their definitions are in our own model.

use super::super::model::{local, target};
use anyhow::{Context, Result, bail};
use serde_json::{Map, Value, json};
use std::path::Path;

/// The names kept in one service, as `Shape.member`.
pub fn names(root: &Path, service: &str) -> Result<Vec<String>> {
    let text = std::fs::read(root.join("xtask/model/kept.json")).context("cannot read xtask/model/kept.json")?;
    let all: Value = serde_json::from_slice(&text).context("xtask/model/kept.json")?;
    let list = all.get(service).and_then(Value::as_object).into_iter().flatten();
    Ok(list.map(|(name, _)| name.clone()).collect())
}

/// Adds the members `names` from our shapes to upstream's. Returns those that upstream has itself.
pub fn keep(names: &[String], ours: &Map<String, Value>, theirs: &mut Map<String, Value>) -> Result<Vec<String>> {
    let mut needless = Vec::new();
    let mut wanted = Vec::new();
    for name in names {
        let (shape, member) = name.split_once('.').with_context(|| format!("kept.json: {name} is not `Shape.member`"))?;
        let id = ours.keys().find(|id| local(id) == shape).with_context(|| format!("our model has no {shape} to keep"))?;
        let found = ours[id]["members"].get(member).with_context(|| format!("our model has no {name} to keep"))?;
        let Some(upstream) = theirs.get_mut(id).and_then(|shape| shape["members"].as_object_mut()) else {
            bail!("upstream no longer has {shape}: remove {name} from xtask/model/kept.json");
        };
        if upstream.contains_key(member) {
            needless.push(name.clone());
            continue;
        }
        let mut found = found.clone();
        found["traits"]["smithy.api#deprecated"] = json!({});
        wanted.push(target(&found)?.to_owned());
        upstream.insert(member.to_owned(), found);
    }
    // And all shapes that they refer to.
    while let Some(id) = wanted.pop() {
        if !theirs.contains_key(&id) {
            let shape = ours.get(&id).with_context(|| format!("our model has no {id}"))?;
            targets(shape, &mut wanted);
            theirs.insert(id, shape.clone());
        }
    }
    Ok(needless)
}

fn targets(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            if let Some(Value::String(id)) = map.get("target")
                && !id.starts_with("smithy.api#")
            {
                found.push(id.clone());
            }
            map.values().for_each(|value| targets(value, found));
        }
        Value::Array(items) => items.iter().for_each(|value| targets(value, found)),
        _ => {}
    }
}
