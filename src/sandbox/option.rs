//! What people tell the sandbox, its options and what comes to `/_sandbox/`,
//! read with an error that names the member and what to write in its place.

use serde_json::Value;

use super::record::Record;

/// An error about a member.
pub(super) fn must(path: &str, what: &str) -> String {
    ["`", path, "` must ", what].concat()
}

/// A word that there is not, and those that there are.
pub(super) fn one_of(path: &str, what: &str, words: &[&str]) -> String {
    ["`", path, "` is ", what, ": there are ", &words.join(", ")].concat()
}

/// An object with no other members than these.
pub(super) fn object<'v>(path: &str, value: &'v Value, names: &[&str]) -> Result<&'v Record, String> {
    let record = value.as_object().ok_or_else(|| must(path, &["be an object with ", &names.join(", ")].concat()))?;
    match record.keys().find(|key| !names.contains(&key.as_str())) {
        Some(key) => Err(one_of(&[path, ".", key].concat(), "no member", names)),
        None => Ok(record),
    }
}

/// `true` or `false`; false where there is none.
pub(super) fn boolean(path: &str, value: Option<&Value>) -> Result<bool, String> {
    match value {
        None => Ok(false),
        Some(value) => value.as_bool().ok_or_else(|| must(path, "be true or false")),
    }
}

/// A text that is not empty, if there is one.
pub(super) fn word<'v>(path: &str, value: Option<&'v Value>) -> Result<Option<&'v str>, String> {
    match value {
        None => Ok(None),
        Some(value) => value.as_str().filter(|text| !text.is_empty()).map(Some).ok_or_else(|| must(path, "be a text")),
    }
}

/// The items of a list, or one thing that stands for itself.
pub(super) fn items(value: &Value) -> &[Value] {
    match value {
        Value::Array(items) => items,
        one => std::slice::from_ref(one),
    }
}
