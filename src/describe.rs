//! An input shape as compact JSON, from which JavaScript makes all that it needs: the plan by which objects are gathered, the
//! parameters of issues, form metadata and JSON Schema. It is written on first use of an operation, so that the package
//! contains each fact only once, in the tables.

use crate::protocol::{write_integer, write_string};
use crate::rule::Rule;
use crate::shape::{Kind, Limits, Member, Presence, Shape};
use crate::text::put;
use alloc::vec::Vec;

/// The flag of a required member.
pub const REQUIRED: i64 = Presence::Required as i64;
/// The flag of the idempotency token.
pub const TOKEN: i64 = Presence::Token as i64;
/// The flag of a deprecated member.
pub const DEPRECATED: i64 = 4;

/// Writes `{"type":kind, …}`: `members` as `[name, flags, shape]`, `item` of a list, `values` of an enum, `min` and `max` of a
/// length or number, `pattern` and its `sentence`, `rules`, and `sensitive`, which is 1.
pub fn describe(shape: &'static Shape, out: &mut Vec<u8>) {
    put(out, b"{\"type\":");
    write_string(kind(&shape.kind), out);
    match &shape.kind {
        Kind::Structure(members) | Kind::Union(members) => {
            describe_members(members, out);
            describe_rules(shape, members, out);
        }
        Kind::List(member, limits) => {
            put(out, b",\"item\":");
            describe(member, out);
            describe_limits(*limits, out);
        }
        Kind::String(limits, pattern) => {
            describe_limits(*limits, out);
            if let Some(pattern) = pattern {
                put(out, b",\"pattern\":");
                write_string(pattern.source, out);
                describe_text(b",\"sentence\":", pattern.sentence, out);
            }
        }
        Kind::Enum(values) => {
            put(out, b",\"values\":");
            describe_texts(values.iter().map(|value| value.value), out);
        }
        Kind::Integer(limits) | Kind::Long(limits) => describe_limits(*limits, out),
        // No input has a map: the import rejects one.
        Kind::Map(..) | Kind::Boolean | Kind::Timestamp => {}
    }
    if shape.sensitive {
        put(out, b",\"sensitive\":1");
    }
    put(out, b"}");
}

fn describe_members(members: &'static [Member], out: &mut Vec<u8>) {
    put(out, b",\"members\":[");
    for (i, member) in members.iter().enumerate() {
        put(out, if i > 0 { b",[" } else { b"[" });
        write_string(member.name, out);
        put(out, b",");
        write_integer(member.presence as i64 | if member.deprecated { DEPRECATED } else { 0 }, out);
        put(out, b",");
        describe(member.shape, out);
        put(out, b"]");
    }
    put(out, b"]");
}

/// The documented rules as `[number, member, params]`, with the parameters that an issue has.
fn describe_rules(shape: &'static Shape, members: &'static [Member], out: &mut Vec<u8>) {
    let mut before: &[u8] = b",\"rules\":[[";
    for (number, rule) in shape.documented_rules().enumerate() {
        if members.iter().any(|member| member.name == rule.member) {
            put(out, before);
            before = b",[";
            write_integer(number as i64, out);
            put(out, b",");
            write_string(rule.member, out);
            describe_rule(rule, out);
            put(out, b"}]");
        }
    }
    if before.len() == 2 {
        put(out, b"]");
    }
}

fn describe_rule(rule: &'static Rule, out: &mut Vec<u8>) {
    describe_text(b",{\"rule\":", rule.name, out);
    describe_text(b",\"requirement\":", rule.requirement.name(), out);
    if !rule.condition.is_empty() {
        describe_text(b",\"member\":", rule.condition, out);
    }
    if !rule.values.is_empty() {
        put(out, b",\"values\":");
        describe_texts(rule.values.iter().copied(), out);
    }
    describe_limits(rule.days, out);
}

#[inline(never)]
fn describe_text(key: &[u8], text: &str, out: &mut Vec<u8>) {
    put(out, key);
    write_string(text, out);
}

fn describe_texts<'t>(texts: impl Iterator<Item = &'t str>, out: &mut Vec<u8>) {
    let mut before: &[u8] = b"[";
    for text in texts {
        describe_text(before, text, out);
        before = b",";
    }
    put(out, b"]");
}

fn describe_limits(limits: Limits, out: &mut Vec<u8>) {
    describe_limit(b",\"min\":", limits.min, out);
    describe_limit(b",\"max\":", limits.max, out);
}

#[inline(never)]
fn describe_limit(key: &[u8], limit: Option<i32>, out: &mut Vec<u8>) {
    if let Some(limit) = limit {
        put(out, key);
        write_integer(limit.into(), out);
    }
}

/// Smithy's word for a kind.
pub fn kind(kind: &Kind) -> &'static str {
    match kind {
        Kind::Structure(_) => "structure",
        Kind::Union(_) => "union",
        Kind::List(..) => "list",
        Kind::Map(..) => "map",
        Kind::String(..) => "string",
        Kind::Enum(_) => "enum",
        Kind::Integer(_) => "integer",
        Kind::Long(_) => "long",
        Kind::Boolean => "boolean",
        Kind::Timestamp => "timestamp",
    }
}
