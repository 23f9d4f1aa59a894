//! A list of resources that finds them by ID, by ARN and by what operations ask for, in a time that does not depend on how
//! many there are. It also knows which of them have changed.

use std::collections::BTreeMap;
use std::ops::{Bound, Deref, DerefMut};

use crate::sandbox::record::{Record, text};

/// What the resources of a table have in common.
#[derive(Debug)]
pub(in crate::sandbox) struct TableKind {
    /// The members that name a resource: its ID and its ARN.
    pub(super) id: &'static str,
    pub(super) arn: &'static str,
    /// The members that can be looked up together.
    pub(super) keys: &'static [Key],
    /// The timestamps by which lists are ordered.
    pub(super) orders: &'static [&'static str],
}

/// Members whose texts are looked up together. A resource that lacks one of them is not found by it.
pub(in crate::sandbox) type Key = &'static [&'static str];

/// Begins the names of orders. It is no member.
const BY: &str = "by";

/// How many deleted resources a table keeps at most, unless it has even more others.
const MAX_DELETED: usize = 1000;

/// Resources, oldest first.
#[derive(Debug, Clone)]
pub(in crate::sandbox) struct Table {
    kind: &'static TableKind,
    /// The record of a deleted resource is empty, so that all others keep their place.
    rows: Vec<Record>,
    deleted: usize,
    /// The places of the resources with an ID, and with the texts of a key; in ascending order.
    places: BTreeMap<String, Vec<usize>>,
    /// The IDs of what has changed.
    changed: Vec<String>,
}

impl Table {
    pub(super) fn new(kind: &'static TableKind) -> Table {
        Table { kind, rows: Vec::new(), deleted: 0, places: BTreeMap::new(), changed: Vec::new() }
    }

    /// A table of a snapshot, of which nothing has changed.
    pub(super) fn of(kind: &'static TableKind, records: Vec<Record>) -> Table {
        let mut table = Table::new(kind);
        for record in records {
            table.add(record);
        }
        table
    }

    pub(in crate::sandbox) fn iter(&self) -> impl DoubleEndedIterator<Item = &Record> {
        self.rows.iter().filter(|record| !record.is_empty())
    }

    pub(in crate::sandbox) fn len(&self) -> usize {
        self.rows.len() - self.deleted
    }

    /// The resource with this ID or ARN.
    pub(in crate::sandbox) fn get(&self, identifier: &str) -> Option<&Record> {
        self.rows.get(self.place(identifier)?)
    }

    /// The resource with this ID or ARN, to change it.
    pub(in crate::sandbox) fn get_mut(&mut self, identifier: &str) -> Option<Row<'_>> {
        let place = self.place(identifier)?;
        self.at(place)
    }

    /// The latest resource.
    pub(in crate::sandbox) fn last_mut(&mut self) -> Option<Row<'_>> {
        let place = self.rows.iter().rposition(|record| !record.is_empty())?;
        self.at(place)
    }

    /// The resources whose members of a key have these texts, oldest first.
    pub(in crate::sandbox) fn with<'t>(&'t self, key: Key, texts: &[&str]) -> impl Iterator<Item = &'t Record> + use<'t> {
        self.places_with(key, texts).iter().filter_map(|place| self.rows.get(*place))
    }

    /// How many resources have these texts in the members of a key.
    pub(in crate::sandbox) fn count(&self, key: Key, texts: &[&str]) -> usize {
        self.places_with(key, texts).len()
    }

    /// The first resources that fulfil a condition, in the order of a timestamp and then of their IDs, after this timestamp and
    /// ID if they are given.
    pub(in crate::sandbox) fn ordered(
        &self,
        order: &str,
        descending: bool,
        after: Option<(&str, &str)>,
        is_wanted: &dyn Fn(&Record) -> bool,
        limit: usize,
    ) -> Vec<&Record> {
        let start = name(&[BY, order], &[]);
        // The next character after the line feed that ends the name of the order.
        let end = [start.trim_end(), "\u{b}"].concat();
        let last = after.map(|(at, id)| name(&[BY, order], &[at, id]));
        // A token may hold a position beyond all others.
        let mut found = self.places.range(match (last, descending) {
            (Some(last), true) => (Bound::Included(start), Bound::Excluded(last)),
            (Some(last), false) => (Bound::Excluded(last), Bound::Excluded(end)),
            (None, _) => (Bound::Included(start), Bound::Excluded(end)),
        });
        let mut rows = Vec::new();
        while let Some((_, places)) = if descending { found.next_back() } else { found.next() } {
            for row in places.iter().filter_map(|place| self.rows.get(*place)) {
                if rows.len() >= limit {
                    return rows;
                }
                if is_wanted(row) {
                    rows.push(row);
                }
            }
        }
        rows
    }

    /// Calls a function for each resource that has these texts in the members of a key. It may change them.
    pub(in crate::sandbox) fn change_with(&mut self, key: Key, texts: &[&str], change: &mut dyn FnMut(&mut Row<'_>)) {
        for place in self.places_with(key, texts).to_vec() {
            if let Some(mut row) = self.at(place) {
                change(&mut row);
            }
        }
    }

    /// Calls a function for each resource that has any text in the members of a key. It may change them.
    pub(in crate::sandbox) fn change_with_any(&mut self, key: Key, change: &mut dyn FnMut(&mut Row<'_>)) {
        let start = name(key, &[]);
        let found = self.places.range(start.clone()..).take_while(|(name, _)| name.starts_with(&*start));
        for place in found.flat_map(|(_, places)| places.clone()).collect::<Vec<usize>>() {
            if let Some(mut row) = self.at(place) {
                change(&mut row);
            }
        }
    }

    /// The IDs of the resources that fulfil a condition.
    pub(in crate::sandbox) fn ids(&self, condition: impl Fn(&Record) -> bool) -> Vec<String> {
        self.iter().filter(|record| condition(record)).map(|record| text(record, self.kind.id).to_owned()).collect()
    }

    pub(in crate::sandbox) fn push(&mut self, record: Record) {
        self.note(text(&record, self.kind.id).to_owned());
        self.add(record);
    }

    /// Removes what has this ID.
    pub(in crate::sandbox) fn remove(&mut self, id: &str) {
        for place in self.places_with(&[self.kind.id], &[id]).to_vec() {
            if let Some(record) = self.rows.get_mut(place).map(std::mem::take) {
                self.deleted += 1;
                self.forget_place(&self.kind.places_of(&record), place);
            }
        }
        self.note(id.to_owned());
        // A test that creates and deletes for hours must not need more and more memory.
        if self.deleted > MAX_DELETED && self.deleted > self.len() {
            let rows = std::mem::take(&mut self.rows);
            let changed = std::mem::take(&mut self.changed);
            let rows = rows.into_iter().filter(|record| !record.is_empty()).collect();
            *self = Table { changed, ..Table::of(self.kind, rows) };
        }
    }

    /// The IDs of what has changed since the last call.
    pub(super) fn take_changed(&mut self) -> Vec<String> {
        std::mem::take(&mut self.changed)
    }

    /// Notes a change. A resource is often changed twice in a row. Apart from that, noting it twice does no harm.
    fn note(&mut self, id: String) {
        if self.changed.last() != Some(&id) {
            self.changed.push(id);
        }
    }

    fn add(&mut self, record: Record) {
        self.add_place(self.kind.places_of(&record), self.rows.len());
        self.rows.push(record);
    }

    /// An ARN ends with the ID. In a snapshot, two resources may have the same: then the first one counts.
    fn place(&self, identifier: &str) -> Option<usize> {
        let id = identifier.rsplit('/').next()?;
        let place = *self.places_with(&[self.kind.id], &[id]).first()?;
        let is_named = id == identifier || text(self.rows.get(place)?, self.kind.arn) == identifier;
        is_named.then_some(place)
    }

    fn places_with(&self, key: &[&str], texts: &[&str]) -> &[usize] {
        self.places.get(&name(key, texts)).map_or(&[], Vec::as_slice)
    }

    fn at(&mut self, place: usize) -> Option<Row<'_>> {
        let record = std::mem::take(self.rows.get_mut(place)?);
        Some(Row { table: self, place, record, before: None })
    }

    fn add_place(&mut self, names: Vec<String>, place: usize) {
        for name in names {
            let places = self.places.entry(name).or_default();
            places.insert(places.partition_point(|other| *other < place), place);
        }
    }

    fn forget_place(&mut self, names: &[String], place: usize) {
        for name in names {
            let Some(places) = self.places.get_mut(name) else { continue };
            if let Ok(at) = places.binary_search(&place) {
                places.remove(at);
            }
            if places.is_empty() {
                self.places.remove(name);
            }
        }
    }
}

impl TableKind {
    /// The names under which the place of a resource is kept.
    fn places_of(&self, record: &Record) -> Vec<String> {
        let mut names = vec![name(&[self.id], &[text(record, self.id)])];
        for key in self.keys {
            let texts: Vec<&str> = key.iter().map(|member| text(record, member)).collect();
            if !texts.contains(&"") {
                names.push(name(key, &texts));
            }
        }
        for order in self.orders {
            names.push(name(&[BY, order], &[text(record, order), text(record, self.id)]));
        }
        names
    }
}

/// The name of a key with its texts. No text can be mistaken for two: a line feed separates them, and a key says how many.
fn name(key: &[&str], texts: &[&str]) -> String {
    [&*key.join(" "), "\n", &*texts.join("\n")].concat()
}

/// A resource that may be changed. Once it is dropped, the table finds it by its new members.
pub(in crate::sandbox) struct Row<'t> {
    table: &'t mut Table,
    place: usize,
    record: Record,
    /// Where it was kept before the first change.
    before: Option<Vec<String>>,
}

impl Deref for Row<'_> {
    type Target = Record;

    fn deref(&self) -> &Record {
        &self.record
    }
}

impl DerefMut for Row<'_> {
    fn deref_mut(&mut self) -> &mut Record {
        if self.before.is_none() {
            self.before = Some(self.table.kind.places_of(&self.record));
        }
        &mut self.record
    }
}

impl Drop for Row<'_> {
    fn drop(&mut self) {
        let Row { table, place, record, before } = self;
        let record = std::mem::take(record);
        if let Some(before) = before {
            let after = table.kind.places_of(&record);
            if after != *before {
                table.forget_place(before, *place);
                table.add_place(after, *place);
            }
            table.note(text(&record, table.kind.id).to_owned());
        }
        if let Some(slot) = table.rows.get_mut(*place) {
            *slot = record;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sandbox::record::{put, text_record};

    const OF: Key = &["of"];
    const STATUS_OF: Key = &["status", "of"];
    static KIND: TableKind = TableKind { id: "id", arn: "arn", keys: &[OF, STATUS_OF], orders: &["at"] };

    fn row(id: &str, of: &str, status: &str) -> Record {
        text_record(&[("id", id), ("arn", &["arn:", of, "/", id].concat()), ("of", of), ("status", status)])
    }

    fn ids<'r>(rows: impl Iterator<Item = &'r Record>) -> Vec<&'r str> {
        rows.map(|row| text(row, "id")).collect()
    }

    #[test]
    fn a_table_finds_its_rows_by_id_arn_and_keys_whatever_happens_to_them() {
        let mut table = Table::of(&KIND, vec![row("a", "x", "OPEN"), row("b", "y", "OPEN"), row("c", "x", "OPEN")]);
        assert_eq!(ids(table.iter()), ["a", "b", "c"]);
        assert_eq!(table.get("arn:y/b").map(|row| text(row, "id")), Some("b"));
        assert!(table.get("arn:z/b").is_none() && table.get("d").is_none() && table.get("").is_none());
        assert_eq!(ids(table.with(OF, &["x"])), ["a", "c"]);
        assert!(table.take_changed().is_empty());

        drop(table.get_mut("a"));
        assert!(table.take_changed().is_empty(), "looking is no change");
        table.change_with(OF, &["x"], &mut |row| put(row, "status", "DONE"));
        assert_eq!(ids(table.with(STATUS_OF, &["DONE", "x"])), ["a", "c"]);
        assert_eq!(table.count(STATUS_OF, &["OPEN", "x"]), 0);
        table.remove("a");
        table.push(row("d", "x", "OPEN"));
        if let Some(mut last) = table.last_mut() {
            put(&mut last, "of", "y");
        }
        assert_eq!((ids(table.iter()), table.len()), (vec!["b", "c", "d"], 3));
        assert_eq!(ids(table.with(OF, &["y"])), ["b", "d"]);
        assert_eq!(ids(table.with(OF, &["x"])), ["c"]);
        assert_eq!(table.take_changed(), ["a", "c", "a", "d"]);
    }

    #[test]
    fn a_table_lists_its_rows_in_the_order_of_a_timestamp_whatever_happens_to_them() {
        let at = |id: &str, at: &str| text_record(&[("id", id), ("arn", ""), ("at", at)]);
        let mut table = Table::of(&KIND, vec![at("b", "09:30"), at("c", "09:31"), at("a", "09:31"), at("d", "")]);
        let list = |table: &Table, descending, after| {
            let rows = table.ordered("at", descending, after, &|_| true, 9);
            ids(rows.into_iter()).join(" ")
        };
        assert_eq!(list(&table, false, None), "d b a c");
        assert_eq!(list(&table, true, None), "c a b d");
        assert_eq!(list(&table, false, Some(("09:31", "a"))), "c");
        assert_eq!(list(&table, true, Some(("09:31", "a"))), "b d");
        assert_eq!(ids(table.ordered("at", false, None, &|row| text(row, "id") != "b", 2).into_iter()), ["d", "a"]);
        // What is there no longer, or never was, is a position like any other.
        for (after, expected) in [(("", ""), 4), (("09:30", "zz"), 2), (("zz", "z"), 0), (("09:31", "c"), 0)] {
            assert_eq!(table.ordered("at", false, Some(after), &|_| true, 9).len(), expected, "{after:?}");
        }
        assert_eq!(list(&table, true, Some(("", ""))), "");
        if let Some(mut row) = table.get_mut("d") {
            put(&mut row, "at", "09:32");
        }
        table.remove("b");
        assert_eq!(list(&table, false, None), "a c d");
        assert_eq!(table.ordered("other", false, None, &|_| true, 9).len(), 0);
    }

    #[test]
    fn two_rows_with_the_same_id_stay_and_the_first_one_is_found() {
        let mut table = Table::of(&KIND, vec![row("a", "x", "1"), row("a", "x", "2")]);
        assert_eq!((table.len(), table.get("a").map(|row| text(row, "status"))), (2, Some("1")));
        table.remove("a");
        assert_eq!(table.len(), 0);
    }

    #[test]
    fn a_table_forgets_what_was_deleted_long_ago() {
        let mut table = Table::of(&KIND, vec![row("first", "x", "1")]);
        for number in 0..3 * MAX_DELETED {
            let id = number.to_string();
            table.push(row(&id, "x", "1"));
            table.remove(&id);
            assert!(table.rows.len() <= MAX_DELETED + 2);
        }
        table.push(row("last", "x", "1"));
        assert_eq!((ids(table.with(OF, &["x"])), table.len()), (vec!["first", "last"], 2));
    }
}
