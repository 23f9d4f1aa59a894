//! Tags, which both services keep as a list in the record of the resource. AWS's general rules for tags apply.

use serde_json::Value;

use super::record::{Record, texts};

/// How many tags AWS allows for a resource.
const QUOTA: usize = 50;

const NOT_RESERVED: &str = "must not begin with aws:";

/// The names of a service's members.
#[derive(Clone, Copy)]
pub(super) struct TagMembers {
    pub(super) tags: &'static str,
    pub(super) key: &'static str,
    pub(super) keys: &'static str,
}

/// A field that breaks a rule.
pub(super) struct TagError {
    pub(super) field: String,
    pub(super) code: &'static str,
    pub(super) message: &'static str,
}

impl TagMembers {
    /// The tags of a resource or of a request.
    pub(super) fn of(self, record: &Record) -> Vec<Value> {
        record.get(self.tags).and_then(Value::as_array).cloned().unwrap_or_default()
    }

    /// Adds the tags of a request. A tag whose key is there already gets the new value in its place.
    pub(super) fn add(self, mut tags: Vec<Value>, input: &Record) -> Result<Vec<Value>, TagError> {
        let new = self.of(input);
        for (at, tag) in new.iter().enumerate() {
            let error = |code, message| {
                Err(TagError { field: [self.tags, "[", &at.to_string(), "].", self.key].concat(), code, message })
            };
            if is_reserved(self.key_of(tag)) {
                return error("ACTION_NOT_PERMITTED", NOT_RESERVED);
            }
            if new.iter().take(at).any(|other| self.key_of(other) == self.key_of(tag)) {
                return error("DUPLICATE_VALUE", "must be given once");
            }
            match tags.iter_mut().find(|other| self.key_of(other) == self.key_of(tag)) {
                Some(old) => old.clone_from(tag),
                None => tags.push(tag.clone()),
            }
        }
        if tags.len() > QUOTA {
            let message = "must leave the resource with at most 50";
            return Err(TagError { field: self.tags.to_owned(), code: "TOO_MANY_VALUES", message });
        }
        Ok(tags)
    }

    /// Removes the tags whose keys a request names.
    pub(super) fn remove(self, mut tags: Vec<Value>, input: &Record) -> Result<Vec<Value>, TagError> {
        if let Some(at) = texts(input, self.keys).position(is_reserved) {
            let field = [self.keys, "[", &at.to_string(), "]"].concat();
            return Err(TagError { field, code: "ACTION_NOT_PERMITTED", message: NOT_RESERVED });
        }
        tags.retain(|tag| !texts(input, self.keys).any(|key| key == self.key_of(tag)));
        Ok(tags)
    }

    fn key_of(self, tag: &Value) -> &str {
        tag.get(self.key).and_then(Value::as_str).unwrap_or("")
    }
}

fn is_reserved(key: &str) -> bool {
    key.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("aws:"))
}
