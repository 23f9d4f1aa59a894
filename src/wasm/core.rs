//! The exports of `core.wasm`.

use super::state::{self, State, inputs, with};
use crate::abi::{
    Buffer, GATHER_AGAIN, PLACE_BITS, STEP_BITS, STEP_ITEM, STEP_MEMBER, STEP_UNKNOWN, TOKEN_LENGTH, TRUNCATED, unknown_keys,
};
use crate::check::{CheckOptions, Path, Report, Step, check_at};
use crate::code::Code;
use crate::describe;
use crate::endpoint;
use crate::hash::{self, wipe};
use crate::protocol::write_body;
use crate::retry::{self, Failure};
use crate::shape::{EndpointKind, Kind, Shape};
use crate::sigv4;
use crate::tape::{Tape, spans_from_utf16};
use crate::text::{cut, put, put_hex};
use alloc::vec::Vec;
use wasm_bindgen::prelude::wasm_bindgen;

/// The input of an operation, by its number in the order of [`crate::SERVICES`] and of their models.
fn input(index: u32) -> Option<&'static Shape> {
    inputs().get(index as usize).copied().flatten()
}

/// Grows the buffers to at least that many words, lengths and bytes of text.
#[wasm_bindgen]
pub fn reserve(words: usize, lengths: usize, text: usize) {
    with(|state| {
        state.words.resize(words.max(state.words.len()), 0);
        state.lengths.resize(lengths.max(state.lengths.len()), 0);
        state.text.resize(text.max(state.text.len()), 0);
    });
}

/// The number of items that a [`Buffer`] has room for: words, lengths or bytes of text.
#[wasm_bindgen]
pub fn capacity(buffer: u32) -> usize {
    with(|state| match buffer {
        WORDS => state.words.len(),
        LENGTHS => state.lengths.len(),
        _ => state.text.len(),
    })
}

/// The address of a [`Buffer`].
#[wasm_bindgen]
pub fn address(buffer: u32) -> usize {
    with(|state| match buffer {
        WORDS => state.words.as_ptr() as usize,
        LENGTHS => state.lengths.as_ptr() as usize,
        TEXT => state.text.as_ptr() as usize,
        ISSUES => state.issues.as_ptr() as usize,
        TOKEN => state.token.as_ptr() as usize,
        _ => state.out.as_ptr() as usize,
    })
}

// As constants, because a `match` needs patterns.
const WORDS: u32 = Buffer::Words as u32;
const LENGTHS: u32 = Buffer::Lengths as u32;
const TEXT: u32 = Buffer::Text as u32;
const ISSUES: u32 = Buffer::Issues as u32;
const TOKEN: u32 = Buffer::Token as u32;

/// Reports issues as numbers: code, detail, number of steps, then the steps from the innermost outwards, as in `abi.rs`.
struct Numbers<'i>(&'i mut Vec<u32>);

impl Report for Numbers<'_> {
    fn report(&mut self, code: Code, path: &Path<'_>, _kind: &'static Kind, detail: u32) {
        self.0.extend([code as u32, detail, 0]);
        let count_at = self.0.len() - 1;
        for step in path.steps() {
            self.0.push(match step {
                Step::Item(index) => index << STEP_BITS | STEP_ITEM,
                Step::Unknown(span) => span << STEP_BITS | STEP_UNKNOWN,
                Step::Member(index, _) => index << STEP_BITS | STEP_MEMBER,
                Step::Root => 0,
            });
        }
        let count = (self.0.len() - count_at - 1) as u32;
        if let Some(slot) = self.0.get_mut(count_at) {
            *slot = count;
        }
    }
}

/// The tape that JavaScript gathered, if its text is UTF-8 and its lengths fit the text.
fn gathered(state: &mut State, words: usize, lengths: usize, text: usize) -> Option<Tape<'_>> {
    let text = core::str::from_utf8(state.text.get(..text)?).ok()?;
    spans_from_utf16(text, state.lengths.get(..lengths)?, &mut state.spans)?;
    Some(Tape { words: state.words.get(..words)?, spans: &state.spans, text })
}

/// The shape at a place inside an operation's input, see [`PLACE_BITS`].
fn shape_at(index: u32, mut place: u32) -> Option<&'static Shape> {
    let mut shape = input(index)?;
    while place != 0 {
        shape = match &shape.kind {
            Kind::List(item, _) => item,
            kind => kind.members().get(((place & ((1 << PLACE_BITS) - 1)) as usize).wrapping_sub(1))?.shape,
        };
        place >>= PLACE_BITS;
    }
    Some(shape)
}

/// Checks the value at the word `at` that was gathered for a place. `optional` places of members follow the words. Returns
/// how many numbers the issues take, or [`GATHER_AGAIN`]. Documented rules are checked unless `rules_at` is NaN.
#[expect(clippy::too_many_arguments, reason = "JavaScript passes numbers only")]
#[wasm_bindgen]
pub fn check(
    index: u32,
    place: u32,
    at: usize,
    words: usize,
    lengths: usize,
    text: usize,
    mode: u32,
    max_issues: u32,
    rules_at: f64,
    optional: usize,
) -> i32 {
    with(|state| {
        let mut issues = core::mem::take(&mut state.issues);
        issues.clear();
        let result = match (shape_at(index, place), gathered(state, words + optional, lengths, text)) {
            (Some(shape), Some(tape)) => {
                let optional = tape.words.get(words..).unwrap_or(&[]);
                let options = CheckOptions { unknown_keys: unknown_keys(mode), max_issues, rules_at, place, optional };
                if check_at(shape, &tape, at, options, &mut Numbers(&mut issues)) {
                    issues.push(TRUNCATED);
                }
                issues.len() as i32
            }
            _ => GATHER_AGAIN,
        };
        state.issues = issues;
        result
    })
}

/// Writes a valid request as JSON to `out`, and returns the length of the JSON. A request without an idempotency token gets
/// the one in the token buffer. With `hashed`, the SHA-256 of the JSON follows it, as 64 hexadecimal digits.
#[wasm_bindgen]
pub fn body(index: u32, words: usize, lengths: usize, text: usize, hashed: bool) -> usize {
    with(|state| {
        let mut out = core::mem::take(&mut state.out);
        out.clear();
        // Each token is used once.
        let token = core::mem::replace(&mut state.token, [0; TOKEN_LENGTH]);
        let token = core::str::from_utf8(&token).ok().filter(|token| !token.starts_with('\0'));
        if let (Some(shape), Some(tape)) = (input(index), gathered(state, words, lengths, text)) {
            write_body(shape, &tape, token, &mut out);
        }
        let length = out.len();
        if hashed {
            let hash = hash::sha256(&out);
            put_hex(&hash, &mut out);
        }
        state.out = out;
        length
    })
}

/// Copies the packed shape tables to `out`, for `lines-core.wasm`, and returns their length. A module without tables takes the
/// text buffer in the first call, which JavaScript has filled with tables.
#[wasm_bindgen]
pub fn tables() -> usize {
    with(|state| {
        #[cfg(not(feature = "wasm-tables"))]
        if state::tables().is_empty() {
            state::TABLES.0.set(core::mem::take(&mut state.text).leak());
        }
        state.out.clear();
        put(&mut state.out, state::tables());
        state.out.len()
    })
}

/// Writes an operation's input shape as JSON to `out`, and returns its length.
#[wasm_bindgen]
pub fn describe(index: u32) -> usize {
    with(|state| {
        state.out.clear();
        if let Some(shape) = input(index) {
            describe::describe(shape, &mut state.out);
        }
        state.out.len()
    })
}

/// Resolves an endpoint. `text` contains the table of partitions, which is `partitions` long, then signing name, region and
/// custom endpoint, one on each line. `out` gets the URL and the signing region, one on each line. Returns the length of `out`,
/// or for an error -1 minus its number.
#[wasm_bindgen]
pub fn endpoint(is_global: bool, fips: bool, text: usize, partitions: usize) -> i32 {
    with(|state| {
        let State { text: bytes, out, .. } = state;
        let (partitions, mut custom) = bytes.get(..text).unwrap_or(&[]).split_at_checked(partitions).unwrap_or((&[], &[]));
        let (service, region) = (cut(&mut custom, b'\n'), cut(&mut custom, b'\n'));
        out.clear();
        let kind = if is_global { EndpointKind::Global } else { EndpointKind::Regional };
        match endpoint::write(service, kind, region, fips, custom, partitions, out) {
            Ok(signing_region) => {
                put(out, b"\n");
                put(out, signing_region);
                out.len() as i32
            }
            Err(error) => -1 - error as i32,
        }
    })
}

/// Cuts as many lines from the text as `lines` has items. Not inlined, so that it stays a loop.
#[inline(never)]
fn cut_lines<'t>(rest: &mut &'t [u8], lines: &mut [&'t [u8]]) {
    for line in lines {
        *line = cut(rest, b'\n');
    }
}

/// Signs a request. `text` contains one on each line: method, path, query, credential scope, access key ID, secret access
/// key, instant, payload hash, names of the signed headers, then `name:value` of each of these headers, sorted. `out` gets
/// the value of the `Authorization` header. Returns its length.
#[wasm_bindgen]
pub fn sign(text: usize) -> usize {
    with(|state| {
        let State { text: bytes, out, key, .. } = state;
        let mut headers = bytes.get(..text).unwrap_or(&[]);
        let mut lines: [&[u8]; 9] = [&[]; 9];
        cut_lines(&mut headers, &mut lines);
        let [method, path, query, credential, access_key_id, secret, instant, payload_hash, signed_headers] = lines;
        let scope = sigv4::Scope { instant, credential };
        let hash = hash::sha256(secret);
        if key.secret != hash || key.scope != credential {
            key.key = sigv4::signing_key(secret, &scope);
            key.secret = hash;
            key.scope.clear();
            put(&mut key.scope, credential);
        }
        let request = sigv4::SignableRequest { method, path, query, headers, signed_headers, payload_hash };
        sigv4::authorization(&request, access_key_id, &key.key, &scope, out);
        // The secret must not remain in the buffer.
        wipe(bytes.get_mut(..text).unwrap_or(&mut []));
        out.len()
    })
}

/// Writes the SHA-256 of the text buffer to `out`, as 64 hexadecimal digits.
#[wasm_bindgen]
pub fn sha256(text: usize) {
    with(|state| {
        let hash = hash::sha256(state.text.get(..text).unwrap_or(&[]));
        state.out.clear();
        put_hex(&hash, &mut state.out);
    });
}

/// The retry class of an HTTP status and an error code. `text` contains the codes that are known, which are `codes` long, then
/// that code.
#[wasm_bindgen]
pub fn classify(status: u32, text: usize, codes: usize) -> u32 {
    with(|state| {
        let (codes, code) = state.text.get(..text).unwrap_or(&[]).split_at_checked(codes).unwrap_or((&[], &[]));
        retry::classify_by(codes, status, code) as u32
    })
}

fn failure(number: u32) -> Failure {
    if number == Failure::Throttling as u32 { Failure::Throttling } else { Failure::Transient }
}

/// What a retry takes from the retry quota.
#[wasm_bindgen(js_name = retryCost)]
pub fn retry_cost(class: u32) -> u32 {
    retry::cost(failure(class))
}

/// The delay before the retry with the number `retry`, in milliseconds.
#[wasm_bindgen(js_name = retryDelay)]
pub fn retry_delay(class: u32, retry: u32, random: f64, retry_after: f64) -> f64 {
    retry::delay_ms(failure(class), retry, random, retry_after)
}
