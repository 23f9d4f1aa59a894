//! Reads the parts of a snapshot. Errors name the path to what is wrong.

use serde_json::Value;

use crate::sandbox::json_text::json;
use crate::sandbox::record::{Record, read};
use crate::shape::Shape;

/// What one account has in one catalog, as a snapshot holds it.
pub(super) struct CatalogSnapshot<'s> {
    /// Each part is taken out as it is read: a large state is in memory once only.
    pub(super) members: Record,
    pub(super) path: &'s str,
}

/// Checks an item or an entry; takes the name of its list or its own key, its value, and the path for an error.
pub(super) type Check = fn(&str, &Value, &str) -> Result<(), String>;

impl CatalogSnapshot<'_> {
    pub(super) fn path_to(&self, name: &str) -> String {
        [self.path, ".", name].concat()
    }

    /// Reads a list of records.
    pub(super) fn list(&mut self, name: &str, check: Check) -> Result<Vec<Record>, String> {
        let path = self.path_to(name);
        let Some(Value::Array(items)) = self.members.remove(name) else { return Err(path + " must be a list") };
        let mut records = Vec::new();
        for item in items {
            check(name, &item, &path)?;
            let Value::Object(record) = item else { return Err(path + " must be an object") };
            records.push(record);
        }
        Ok(records)
    }

    /// Reads a list of records that older snapshots do not have.
    pub(super) fn added_list(&mut self, name: &str, check: Check) -> Result<Vec<Record>, String> {
        if self.members.contains_key(name) { self.list(name, check) } else { Ok(Vec::new()) }
    }

    /// Reads an object whose members are alike.
    pub(super) fn entries(&mut self, name: &str, check: Check) -> Result<Record, String> {
        let path = self.path_to(name);
        let Some(Value::Object(entries)) = self.members.remove(name) else { return Err(path + " must be an object") };
        for (key, value) in &entries {
            check(key, value, &path)?;
        }
        Ok(entries)
    }

    /// Reads an object that older snapshots do not have.
    pub(super) fn added_entries(&mut self, name: &str, check: Check) -> Result<Record, String> {
        if self.members.contains_key(name) { self.entries(name, check) } else { Ok(Record::new()) }
    }
}

/// Checks a value against a shape.
pub(super) fn check_shape(shape: &'static Shape, value: &Value, path: &str) -> Result<(), String> {
    read(shape, json(value).as_bytes()).map(drop).map_err(|error| [path, ": ", &error.to_string()].concat())
}

/// Checks members that no output has, which the shape of the output therefore does not name.
pub(super) fn check_members(value: &Value, members: &[(&str, &'static Shape)], path: &str) -> Result<(), String> {
    for (name, shape) in members {
        check_shape(shape, value.get(name).unwrap_or(&Value::Null), &[path, ".", name].concat())?;
    }
    Ok(())
}
