//! What a request has changed, as lines of a journal hold it.

use serde_json::Value;

use super::part::Part;
use super::{Due, State};
use crate::sandbox::json_text::{push_json, push_record, push_text};

/// A resource, an entry or a part that has changed.
#[derive(Debug, Clone)]
pub(in crate::sandbox) struct Change {
    pub(super) account: String,
    pub(super) catalog: &'static str,
    pub(super) part: &'static str,
    /// The ID of a resource, or the key of an entry; `None` for a whole part.
    pub(super) key: Option<String>,
}

impl State {
    /// Forgets what has changed: a new request begins.
    pub(in crate::sandbox) fn forget_changes(&mut self) {
        self.latest = Vec::new();
        // Otherwise, the list of what it has to look at would grow with each request.
        if self.directory.is_some() {
            self.update_directory();
        }
        self.minted_before = self.ids.minted;
    }

    /// Whether anything has changed since then.
    pub(in crate::sandbox) fn has_changed(&mut self, due: Due) -> bool {
        self.collect_changes(due);
        !self.latest.is_empty() || self.ids.minted != self.minted_before
    }

    /// What has changed since then, as one line of JSON: the numbers of the state, and in `changes` lists of account, catalog,
    /// part, key and value. The value is `null` for what was removed.
    pub(crate) fn write_changes(&self) -> String {
        let mut out = String::new();
        let mut lead = "{";
        for (name, number) in self.numbers() {
            out.push_str(lead);
            push_text(&mut out, name);
            out.push(':');
            push_json(&mut out, &number);
            lead = ",";
        }
        out.push_str(",\"changes\":");
        lead = "[";
        for change in &self.latest {
            out.push_str(lead);
            lead = ",";
            out.push('[');
            for text in [&*change.account, change.catalog, change.part] {
                push_text(&mut out, text);
                out.push(',');
            }
            match &change.key {
                Some(key) => push_text(&mut out, key),
                None => out.push_str("null"),
            }
            out.push(',');
            self.push_value(&mut out, change);
            out.push(']');
        }
        if lead == "[" {
            out.push('[');
        }
        out.push_str("]}");
        out
    }

    /// Records what has changed, and when it will change by itself.
    pub(super) fn collect_changes(&mut self, due: Due) {
        for (account, name) in std::mem::take(&mut self.touched) {
            let Some(catalog) = self.accounts.get_mut(&account).and_then(|catalogs| catalogs.get_mut(name)) else { continue };
            let mut changed = Vec::new();
            for (part, changes) in catalog.parts_mut() {
                changed.extend(changes.take_changed().into_iter().map(|key| (part, key)));
            }
            for (part, key) in changed {
                let change = Change { account: account.clone(), catalog: name, part, key };
                if let Some(at) = self.part_of(&change).and_then(|value| due(part, value.get(change.key.as_deref())?)) {
                    self.note_due(at);
                }
                self.latest.push(change);
            }
        }
    }

    fn part_of(&self, change: &Change) -> Option<Part<'_>> {
        let parts = self.find(&change.account, change.catalog)?.parts();
        parts.into_iter().find(|(name, _)| *name == change.part).map(|(_, part)| part)
    }

    fn push_value(&self, out: &mut String, change: &Change) {
        let part = self.part_of(change);
        match part.and_then(|part| part.get(change.key.as_deref())) {
            Some(record) => push_record(out, record),
            None => push_json(out, &part.filter(|_| change.key.is_none()).map_or(Value::Null, Part::snapshot)),
        }
    }
}
