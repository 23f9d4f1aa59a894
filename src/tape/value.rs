//! Reads a `serde_json::Value` into a tape, guided by the shape it is meant for, as `json` reads text.

use super::json::whole;
use super::{ABSENT, Buffers, FALSE, INT, RAW, Received, STRING, Span, TRUE, Tape, UNKNOWN, UnknownKeys};
use crate::shape::{Kind, Member, Shape};
use alloc::string::{String, ToString};
use serde_json::{Map, Number, Value};

/// Reads `value` as a value for `shape`. Its strings are joined in `text`.
pub fn read<'t>(
    shape: &'static Shape,
    value: &Value,
    unknown_keys: UnknownKeys,
    text: &'t mut String,
    buffers: &'t mut Buffers,
) -> Tape<'t> {
    text.clear();
    buffers.clear();
    let mut reader = Reader { unknown_keys, text, buffers };
    reader.value(shape, value);
    let Reader { text, buffers, .. } = reader;
    Tape { words: &buffers.words, spans: &buffers.spans, text }
}

struct Reader<'a> {
    unknown_keys: UnknownKeys,
    text: &'a mut String,
    buffers: &'a mut Buffers,
}

impl Reader<'_> {
    /// A value where `shape` stands. What the shape cannot take becomes its kind alone.
    fn value(&mut self, shape: &'static Shape, value: &Value) {
        match (value, &shape.kind) {
            (Value::Object(entries), Kind::Structure(members) | Kind::Union(members)) => self.object(members, entries),
            (Value::Array(items), Kind::List(member, _)) => self.list(member, items),
            (Value::String(string), _) => {
                let span = self.span(string);
                self.buffers.push(STRING, span);
            }
            (Value::Number(number), _) => self.number(number),
            (Value::Bool(value), _) => self.buffers.push(if *value { TRUE } else { FALSE }, 0),
            (Value::Null, _) => self.buffers.other(Received::Null),
            (Value::Array(_), _) => self.buffers.other(Received::Array),
            (Value::Object(_), _) => self.buffers.other(Received::Object),
        }
    }

    fn span(&mut self, string: &str) -> u32 {
        let start = self.text.len() as u32;
        self.text.push_str(string);
        self.buffers.span(Span { start, len: string.len() as u32 })
    }

    fn list(&mut self, member: &'static Shape, items: &[Value]) {
        let head = self.buffers.open_list();
        for item in items {
            self.value(member, item);
        }
        self.buffers.close_list(head, items.len() as u32);
    }

    fn object(&mut self, members: &'static [Member], entries: &Map<String, Value>) {
        let head = self.buffers.open_object();
        for (name, value) in entries {
            match members.iter().zip(0..).find(|(member, _)| member.name == name) {
                Some((_, index)) if value.is_null() => {
                    self.buffers.words.push(index);
                    self.buffers.push(ABSENT, 0);
                }
                Some((member, index)) => {
                    self.buffers.words.push(index);
                    self.value(member.shape, value);
                }
                None => self.unknown(name, value),
            }
        }
        self.buffers.close_object(head);
    }

    fn unknown(&mut self, name: &str, value: &Value) {
        if value.is_null() || self.unknown_keys == UnknownKeys::Strip {
            return;
        }
        let key = self.span(name);
        self.buffers.words.push(UNKNOWN | key);
        // The value is read only where it is sent.
        let is_sent = self.unknown_keys == UnknownKeys::Allow;
        let span = if is_sent { self.span(&value.to_string()) } else { key };
        self.buffers.push(RAW, span);
    }

    fn number(&mut self, number: &Number) {
        // A number that is no `i64` may still be whole as text: `1.0`, `1e2`.
        match number.as_i64().or_else(|| whole(number.to_string().as_bytes())) {
            Some(whole) => self.buffers.words.extend([INT, whole as u32, (whole >> 32) as u32]),
            None => self.buffers.other(Received::Number),
        }
    }
}
