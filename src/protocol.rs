//! AWS JSON 1.0: a checked request as the bytes that are sent.

use crate::date_time::write_utc;
use crate::shape::{Kind, Member, Operation, Presence, Shape};
use crate::tape::{Node, Tape};
use crate::text::{put, put_hex};
use alloc::string::String;
use alloc::vec::Vec;

/// What every request declares itself to be.
pub const CONTENT_TYPE: &str = "application/x-amz-json-1.0";

impl Operation {
    /// The value of `X-Amz-Target`: `PartnerCentralAccount.CreatePartner`.
    pub fn target(&self) -> String {
        [self.service.target_prefix, ".", self.name].concat()
    }
}

/// Writes a checked request as one JSON object: members in declared order,
/// absent ones left out, the idempotency token filled in where it is absent
/// and `token` is given.
pub fn write_body(shape: &'static Shape, tape: &Tape<'_>, token: Option<&str>, out: &mut Vec<u8>) {
    // In the npm package, JavaScript writes the few requests that have a time with an offset: 0.3 KB less of core.wasm.
    write_value::<{ cfg!(not(feature = "npm")) }>(shape, tape, 0, token, out);
}

/// As [`write_body`], with times as they were given instead of in UTC.
#[cfg(feature = "types")]
pub fn write_as_given(shape: &'static Shape, tape: &Tape<'_>, out: &mut Vec<u8>) {
    write_value::<false>(shape, tape, 0, None, out);
}

fn write_value<const IN_UTC: bool>(shape: &'static Shape, tape: &Tape<'_>, at: usize, token: Option<&str>, out: &mut Vec<u8>) {
    match (tape.node(at), &shape.kind) {
        (Node::Object(first, end), Kind::Structure(members) | Kind::Union(members)) => {
            write_object::<IN_UTC>(members, tape, (first, end), token, out);
        }
        (Node::List(count, first, _), Kind::List(member, _)) => {
            put(out, b"[");
            let mut at = first;
            for index in 0..count {
                if index > 0 {
                    put(out, b",");
                }
                write_value::<IN_UTC>(member, tape, at, None, out);
                at = tape.after(at);
            }
            put(out, b"]");
        }
        // Valid, so that nothing in it is escaped.
        (Node::String(text), Kind::Timestamp) if IN_UTC => {
            put(out, b"\"");
            write_utc(text, out);
            put(out, b"\"");
        }
        (Node::String(text) | Node::Date(text), _) => write_string(text, out),
        (Node::Int(number) | Node::Bigint(number), _) => write_integer(number, out),
        (Node::Boolean(true), _) => put(out, b"true"),
        (Node::Boolean(false), _) => put(out, b"false"),
        (Node::Raw(json), _) => put(out, json.as_bytes()),
        // Nothing else passes the checker.
        _ => put(out, b"null"),
    }
}

fn write_object<const IN_UTC: bool>(
    members: &'static [Member],
    tape: &Tape<'_>,
    (first, end): (usize, usize),
    token: Option<&str>,
    out: &mut Vec<u8>,
) {
    let entries = tape.entries(members, first, end);
    let mut separator = b'{';
    for (index, member) in members.iter().enumerate() {
        if let Some(at) = entries.get(index) {
            write_key(member.name, &mut separator, out);
            write_value::<IN_UTC>(member.shape, tape, at, None, out);
        } else if let (Presence::Token, Some(token)) = (member.presence, token) {
            write_key(member.name, &mut separator, out);
            write_string(token, out);
        }
    }
    for (name, at) in tape.unknown(&entries, end) {
        if let Some(json) = tape.raw(at) {
            write_key(tape.span(name), &mut separator, out);
            put(out, json.as_bytes());
        }
    }
    if separator == b'{' {
        put(out, b"{");
    }
    put(out, b"}");
}

#[inline(never)]
fn write_key(name: &str, separator: &mut u8, out: &mut Vec<u8>) {
    put(out, core::slice::from_ref(separator));
    *separator = b',';
    write_string(name, out);
    put(out, b":");
}

/// Writes a string as JSON. Beyond the two characters and the controls that
/// JSON demands, everything stands as itself.
pub fn write_string(text: &str, out: &mut Vec<u8>) {
    put(out, b"\"");
    let mut clean = 0;
    let bytes = text.as_bytes();
    for (at, &byte) in bytes.iter().enumerate() {
        if byte >= 0x20 && byte != b'"' && byte != b'\\' {
            continue;
        }
        put(out, bytes.get(clean..at).unwrap_or(&[]));
        clean = at + 1;
        match byte {
            b'"' => put(out, b"\\\""),
            b'\\' => put(out, b"\\\\"),
            b'\n' => put(out, b"\\n"),
            b'\r' => put(out, b"\\r"),
            b'\t' => put(out, b"\\t"),
            _ => {
                put(out, b"\\u00");
                put_hex(&[byte], out);
            }
        }
    }
    put(out, bytes.get(clean..).unwrap_or(&[]));
    put(out, b"\"");
}

/// Writes a whole number in decimal digits. `std::fmt` would bring its whole
/// machinery into the wasm.
#[inline(never)]
pub fn write_integer(number: i64, out: &mut Vec<u8>) {
    let mut digits = [0; 20];
    let mut rest = number.unsigned_abs();
    let mut at = digits.len();
    loop {
        at -= 1;
        if let Some(digit) = digits.get_mut(at) {
            *digit = b'0' + (rest % 10) as u8;
        }
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    if number < 0 {
        put(out, b"-");
    }
    put(out, digits.get(at..).unwrap_or(&[]));
}
