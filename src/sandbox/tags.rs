//! Tags, the same of both services but for their spelling: a list in the record
//! of what they are on. AWS's general rules hold.

use serde_json::Value;

use super::record::{Record, texts};

/// What AWS lets a resource have.
const QUOTA: usize = 50;

/// How a service spells it.
#[derive(Clone, Copy)]
pub(super) struct Spelling {
    pub(super) tags: &'static str,
    pub(super) key: &'static str,
    pub(super) keys: &'static str,
}

/// A field that breaks a rule: its name, code and what it must be.
pub(super) struct Broken(pub(super) String, pub(super) &'static str, pub(super) &'static str);

impl Spelling {
    /// The tags of a resource, or in a request.
    pub(super) fn of(self, record: &Record) -> Vec<Value> {
        record.get(self.tags).and_then(Value::as_array).cloned().unwrap_or_default()
    }

    /// The tags that there are with those of a request; one that changes stays in its place.
    pub(super) fn added(self, mut tags: Vec<Value>, input: &Record) -> Result<Vec<Value>, Broken> {
        let new = self.of(input);
        for (at, tag) in new.iter().enumerate() {
            let broken = |code, message| Err(Broken([self.tags, "[", &at.to_string(), "].", self.key].concat(), code, message));
            if is_reserved(self.name(tag)) {
                return broken("ACTION_NOT_PERMITTED", NOT_RESERVED);
            }
            if new.iter().take(at).any(|other| self.name(other) == self.name(tag)) {
                return broken("DUPLICATE_VALUE", "must be given once");
            }
            match tags.iter_mut().find(|other| self.name(other) == self.name(tag)) {
                Some(old) => old.clone_from(tag),
                None => tags.push(tag.clone()),
            }
        }
        if tags.len() > QUOTA {
            return Err(Broken(self.tags.to_owned(), "TOO_MANY_VALUES", "must leave the resource with at most 50"));
        }
        Ok(tags)
    }

    /// The tags that there are without those whose keys a request names.
    pub(super) fn removed(self, mut tags: Vec<Value>, input: &Record) -> Result<Vec<Value>, Broken> {
        if let Some(at) = texts(input, self.keys).position(is_reserved) {
            return Err(Broken([self.keys, "[", &at.to_string(), "]"].concat(), "ACTION_NOT_PERMITTED", NOT_RESERVED));
        }
        tags.retain(|tag| !texts(input, self.keys).any(|name| name == self.name(tag)));
        Ok(tags)
    }

    fn name(self, tag: &Value) -> &str {
        tag.get(self.key).and_then(Value::as_str).unwrap_or("")
    }
}

const NOT_RESERVED: &str = "must not begin with aws:";

fn is_reserved(key: &str) -> bool {
    key.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("aws:"))
}
