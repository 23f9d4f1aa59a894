//! The parts of what an account has in a catalog: the members of its snapshot, each with a name.

use serde_json::Value;

use super::table::Table;
use super::tracked::{Entries, Tracked};
use crate::sandbox::record::Record;

/// A part to read.
#[derive(Clone, Copy)]
pub(super) enum Part<'s> {
    Table(&'s Table),
    Entries(&'s Entries),
    Record(&'s Record),
    Optional(Option<&'s Record>),
    Flag(bool),
}

/// A part to ask for what has changed.
pub(super) enum PartMut<'s> {
    Table(&'s mut Table),
    Entries(&'s mut Entries),
    Record(&'s mut Tracked<Record>),
    Optional(&'s mut Tracked<Option<Record>>),
    Flag(&'s mut Tracked<bool>),
}

impl<'s> Part<'s> {
    pub(super) fn is_empty(self) -> bool {
        match self {
            Part::Table(table) => table.len() == 0,
            Part::Entries(entries) => entries.is_empty(),
            Part::Record(record) => record.is_empty(),
            Part::Optional(record) => record.is_none(),
            Part::Flag(flag) => !flag,
        }
    }

    /// The resource or the entry with a key; without one, the whole part.
    pub(super) fn get(self, key: Option<&str>) -> Option<&'s Record> {
        match (self, key) {
            (Part::Table(table), Some(id)) => table.get(id),
            (Part::Entries(entries), Some(key)) => entries.get(key).and_then(Value::as_object),
            (Part::Record(record), None) => Some(record),
            (Part::Optional(record), None) => record,
            _ => None,
        }
    }

    /// Calls a function for each resource and each entry of the part.
    pub(super) fn each(self, call: &mut dyn FnMut(&Record)) {
        match self {
            Part::Table(table) => table.iter().for_each(call),
            Part::Entries(entries) => entries.values().filter_map(Value::as_object).for_each(call),
            // Nothing happens to these by itself.
            Part::Record(_) | Part::Optional(_) | Part::Flag(_) => {}
        }
    }

    /// As a snapshot holds it.
    pub(super) fn snapshot(self) -> Value {
        match self {
            Part::Table(table) => table.iter().cloned().map(Value::Object).collect(),
            Part::Entries(entries) => Value::Object((**entries).clone()),
            Part::Record(record) => Value::Object(record.clone()),
            Part::Optional(record) => record.cloned().map_or(Value::Null, Value::Object),
            Part::Flag(flag) => Value::Bool(flag),
        }
    }
}

impl PartMut<'_> {
    /// The keys of what has changed since the last call; `None` stands for the whole part.
    pub(super) fn take_changed(self) -> Vec<Option<String>> {
        let keys = |changed: Vec<String>| changed.into_iter().map(Some).collect();
        let whole = |is_changed: bool| if is_changed { vec![None] } else { Vec::new() };
        match self {
            PartMut::Table(table) => keys(table.take_changed()),
            PartMut::Entries(entries) => keys(entries.take_changed()),
            PartMut::Record(record) => whole(record.take_changed()),
            PartMut::Optional(record) => whole(record.take_changed()),
            PartMut::Flag(flag) => whole(flag.take_changed()),
        }
    }
}
