//! Reads options and the bodies of control requests. Errors name the member and what to write instead.

use serde_json::Value;

use super::record::Record;

/// The error for a member with a wrong value.
pub(super) fn must(path: &str, what: &str) -> String {
    ["`", path, "` must ", what].concat()
}

/// The error for a word that is not among the known ones.
pub(super) fn one_of(path: &str, what: &str, words: &[&str]) -> String {
    ["`", path, "` is ", what, ": there are ", &words.join(", ")].concat()
}

/// Reads an object and rejects unknown members.
pub(super) fn object<'v>(path: &str, value: &'v Value, names: &[&str]) -> Result<&'v Record, String> {
    let record = value.as_object().ok_or_else(|| must(path, &["be an object with ", &names.join(", ")].concat()))?;
    match record.keys().find(|key| !names.contains(&key.as_str())) {
        Some(key) => Err(one_of(&[path, ".", key].concat(), "no member", names)),
        None => Ok(record),
    }
}

/// Reads `true` or `false`; false if it is absent.
pub(super) fn boolean(path: &str, value: Option<&Value>) -> Result<bool, String> {
    match value {
        None => Ok(false),
        Some(value) => value.as_bool().ok_or_else(|| must(path, "be true or false")),
    }
}

/// Reads a text that is not empty, if it is present.
pub(super) fn text<'v>(path: &str, value: Option<&'v Value>) -> Result<Option<&'v str>, String> {
    match value {
        None => Ok(None),
        Some(value) => value.as_str().filter(|text| !text.is_empty()).map(Some).ok_or_else(|| must(path, "be a text")),
    }
}

/// The items of a list, or a single value as a list of one.
pub(super) fn items(value: &Value) -> &[Value] {
    match value {
        Value::Array(items) => items,
        single => std::slice::from_ref(single),
    }
}
