//! Reads the parts of a snapshot. Errors name the path to what is wrong.

use serde_json::Value;

use crate::sandbox::record::{Record, read};
use crate::shape::Shape;

/// What one account has in one catalog, as a snapshot holds it.
pub(super) struct CatalogSnapshot<'s> {
    pub(super) members: &'s Record,
    pub(super) path: &'s str,
}

/// Checks an item or an entry; takes the name of its list or its own key, its value, and the path for an error.
pub(super) type Check = fn(&str, &Value, &str) -> Result<(), String>;

impl CatalogSnapshot<'_> {
    pub(super) fn path_to(&self, name: &str) -> String {
        [self.path, ".", name].concat()
    }

    /// Reads a list of records.
    pub(super) fn list(&self, name: &str, check: Check) -> Result<Vec<Record>, String> {
        let path = self.path_to(name);
        let items = self.members.get(name).and_then(Value::as_array).ok_or_else(|| path.clone() + " must be a list")?;
        let mut records = Vec::new();
        for item in items {
            check(name, item, &path)?;
            records.push(item.as_object().cloned().ok_or_else(|| path.clone() + " must be an object")?);
        }
        Ok(records)
    }

    /// Reads a list of records that older snapshots do not have.
    pub(super) fn added_list(&self, name: &str, check: Check) -> Result<Vec<Record>, String> {
        if self.members.contains_key(name) { self.list(name, check) } else { Ok(Vec::new()) }
    }

    /// Reads an object whose members are alike.
    pub(super) fn entries(&self, name: &str, check: Check) -> Result<Record, String> {
        let path = self.path_to(name);
        let entries = self.members.get(name).and_then(Value::as_object).ok_or_else(|| path.clone() + " must be an object")?;
        for (key, value) in entries {
            check(key, value, &path)?;
        }
        Ok(entries.clone())
    }

    /// Reads an object that older snapshots do not have.
    pub(super) fn added_entries(&self, name: &str, check: Check) -> Result<Record, String> {
        if self.members.contains_key(name) { self.entries(name, check) } else { Ok(Record::new()) }
    }
}

/// Writes a list of records as JSON.
pub(super) fn list(records: &[Record]) -> Value {
    records.iter().cloned().map(Value::Object).collect()
}

/// Checks a value against a shape.
pub(super) fn check_shape(shape: &'static Shape, value: &Value, path: &str) -> Result<(), String> {
    read(shape, value.to_string().as_bytes()).map(drop).map_err(|error| [path, ": ", &error.to_string()].concat())
}

/// Checks members that no output has, which the shape of the output therefore does not name.
pub(super) fn check_members(value: &Value, members: &[(&str, &'static Shape)], path: &str) -> Result<(), String> {
    for (name, shape) in members {
        check_shape(shape, value.get(name).unwrap_or(&Value::Null), &[path, ".", name].concat())?;
    }
    Ok(())
}
