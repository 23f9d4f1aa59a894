//! Parts of the state that know what has changed since the last time they were asked, so that a store writes only that.

use std::ops::{Deref, DerefMut};

use serde_json::Value;

use crate::sandbox::record::Record;

/// A value that is stored as a whole whenever somebody could have changed it.
#[derive(Debug, Clone, Default)]
pub(in crate::sandbox) struct Tracked<T> {
    value: T,
    is_changed: bool,
}

impl<T> Tracked<T> {
    pub(super) fn new(value: T) -> Tracked<T> {
        Tracked { value, is_changed: false }
    }

    /// Whether it has changed since the last call.
    pub(super) fn take_changed(&mut self) -> bool {
        std::mem::take(&mut self.is_changed)
    }
}

impl<T> Deref for Tracked<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> DerefMut for Tracked<T> {
    fn deref_mut(&mut self) -> &mut T {
        self.is_changed = true;
        &mut self.value
    }
}

/// Objects by name, of which each is stored alone.
#[derive(Debug, Clone, Default)]
pub(in crate::sandbox) struct Entries {
    entries: Record,
    changed: Vec<String>,
}

impl Entries {
    pub(super) fn new(entries: Record) -> Entries {
        Entries { entries, changed: Vec::new() }
    }

    pub(in crate::sandbox) fn insert(&mut self, key: &str, entry: Record) {
        self.changed.push(key.to_owned());
        self.entries.insert(key.to_owned(), Value::Object(entry));
    }

    pub(in crate::sandbox) fn get_mut(&mut self, key: &str) -> Option<&mut Record> {
        let entry = self.entries.get_mut(key)?.as_object_mut()?;
        self.changed.push(key.to_owned());
        Some(entry)
    }

    /// The names of what has changed since the last call.
    pub(super) fn take_changed(&mut self) -> Vec<String> {
        std::mem::take(&mut self.changed)
    }
}

impl Deref for Entries {
    type Target = Record;

    fn deref(&self) -> &Record {
        &self.entries
    }
}
