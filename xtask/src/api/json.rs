//! The parts that all of rustdoc's JSON is made of.

use anyhow::{Context, Result, bail};
use serde_json::Value;

/// What rustdoc's JSON has for `None` and for an empty list.
pub fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

pub fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// The variant of an enum, and its content.
pub fn variant(value: &Value) -> Result<(&str, &Value)> {
    if let Some(name) = value.as_str() {
        return Ok((name, &Value::Null));
    }
    match value.as_object().and_then(|object| object.iter().next()) {
        Some((name, content)) => Ok((name, content)),
        None => bail!("rustdoc's JSON has {value} in the place of a variant"),
    }
}

pub fn number(id: &Value) -> Result<u64> {
    id.as_u64().with_context(|| format!("rustdoc's JSON has {id} in the place of an id"))
}
