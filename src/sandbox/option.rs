//! Reads options and the bodies of control requests. Errors name the member and what to write instead.

use serde_json::Value;

use super::record::Record;

/// The error for a member with a wrong value.
pub(super) fn must(path: &str, what: &str) -> String {
    ["`", path, "` must ", what].concat()
}

/// The error for a member whose value is not one of the known words.
pub(super) fn must_be_one_of(path: &str, words: &[&str]) -> String {
    must(path, &["be one of ", &quoted(words)].concat())
}

/// The error for a key that is not one of the known names.
pub(super) fn unknown(what: &str, path: &str, names: &[&str]) -> String {
    ["unknown ", what, " `", path, "`; expected one of ", &quoted(names)].concat()
}

fn quoted(words: &[&str]) -> String {
    ["`", &words.join("`, `"), "`"].concat()
}

/// Reads an object and rejects unknown members. In errors, a member of the options, or of the body of a control request, is
/// named without the path to it.
pub(super) fn object<'v>(path: &str, value: &'v Value, names: &[&str]) -> Result<&'v Record, String> {
    let record = value.as_object().ok_or_else(|| must(path, &["be an object with ", &quoted(names)].concat()))?;
    match record.keys().find(|key| !names.contains(&key.as_str())) {
        Some(key) if path == "options" || path == "body" => Err(unknown("option", key, names)),
        Some(key) => Err(unknown("option", &[path, ".", key].concat(), names)),
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

/// Reads a string that is not empty, if it is present.
pub(super) fn text<'v>(path: &str, value: Option<&'v Value>) -> Result<Option<&'v str>, String> {
    match value {
        None => Ok(None),
        Some(value) => {
            value.as_str().filter(|text| !text.is_empty()).map(Some).ok_or_else(|| must(path, "be a string that is not empty"))
        }
    }
}

/// The items of a list, or a single value as a list of one.
pub(super) fn items(value: &Value) -> &[Value] {
    match value {
        Value::Array(items) => items,
        single => std::slice::from_ref(single),
    }
}
