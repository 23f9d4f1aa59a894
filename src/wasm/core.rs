//! The exports of `core.wasm`.

use super::state::{State, inputs, with};
use crate::abi::{
    Buffer, GATHER_AGAIN, PLACE_BITS, STEP_BITS, STEP_ITEM, STEP_MEMBER, STEP_UNKNOWN, TOKEN_LENGTH, unknown_keys,
};
use crate::check::{Path, Report, Step, check};
use crate::code::Code;
use crate::describe::describe;
use crate::endpoint;
use crate::hash::{sha256, wipe};
use crate::packed::TABLES;
use crate::protocol::write_body;
use crate::retry::{self, Failure};
use crate::shape::{EndpointKind, Kind, Shape};
use crate::sigv4;
use crate::tape::{Tape, spans_from_utf16};
use crate::text::{cut, put, put_hex};
use alloc::vec::Vec;
use wasm_bindgen::prelude::wasm_bindgen;

/// The input of an operation: Account's come first, then Channel's, each in the model's order.
fn input(index: u32) -> Option<&'static Shape> {
    inputs().get(index as usize).copied()
}

/// Makes room for that many words, lengths and bytes of text.
#[wasm_bindgen]
pub fn reserve(words: usize, lengths: usize, text: usize) {
    with(|state| {
        state.words.resize(words.max(state.words.len()), 0);
        state.lengths.resize(lengths.max(state.lengths.len()), 0);
        state.text.resize(text.max(state.text.len()), 0);
    });
}

/// How much a [`Buffer`] that grows holds: words, lengths or text.
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

// As patterns.
const WORDS: u32 = Buffer::Words as u32;
const LENGTHS: u32 = Buffer::Lengths as u32;
const TEXT: u32 = Buffer::Text as u32;
const ISSUES: u32 = Buffer::Issues as u32;
const TOKEN: u32 = Buffer::Token as u32;

/// Issues as numbers: code, detail, count of steps, steps from the innermost
/// outwards, which `abi.rs` describes.
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

/// The tape that JavaScript gathered, if its text is what it should be.
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

/// Checks the gathered value of a place: how many numbers of issues there are.
#[wasm_bindgen(js_name = check)]
pub fn check_gathered(index: u32, place: u32, words: usize, lengths: usize, text: usize, mode: u32) -> i32 {
    with(|state| {
        let mut issues = core::mem::take(&mut state.issues);
        issues.clear();
        let answer = match (shape_at(index, place), gathered(state, words, lengths, text)) {
            (Some(shape), Some(tape)) => {
                check(shape, &tape, unknown_keys(mode), &mut Numbers(&mut issues));
                issues.len() as i32
            }
            _ => GATHER_AGAIN,
        };
        state.issues = issues;
        answer
    })
}

/// Writes the checked request's JSON to `out`, with the idempotency token that
/// JavaScript left if it has none; with `hash`, its SHA-256 in 64 digits behind
/// it. Gives the length of the JSON.
#[wasm_bindgen]
pub fn body(index: u32, words: usize, lengths: usize, text: usize, hash: bool) -> usize {
    with(|state| {
        let mut out = core::mem::take(&mut state.out);
        out.clear();
        // Each is used once.
        let token = core::mem::replace(&mut state.token, [0; TOKEN_LENGTH]);
        let token = core::str::from_utf8(&token).ok().filter(|token| !token.starts_with('\0'));
        if let (Some(shape), Some(tape)) = (input(index), gathered(state, words, lengths, text)) {
            write_body(shape, &tape, token, &mut out);
        }
        let length = out.len();
        if hash {
            let hash = sha256(&out);
            put_hex(&hash, &mut out);
        }
        state.out = out;
        length
    })
}

/// Copies the packed tables to `out`, for lines-core.wasm.
#[wasm_bindgen]
pub fn tables() -> usize {
    with(|state| {
        state.out.clear();
        put(&mut state.out, TABLES);
        state.out.len()
    })
}

/// Writes an operation's input shape as JSON to `out`.
#[wasm_bindgen(js_name = describe)]
pub fn describe_input(index: u32) -> usize {
    with(|state| {
        state.out.clear();
        if let Some(shape) = input(index) {
            describe(shape, &mut state.out);
        }
        state.out.len()
    })
}

/// Resolves an endpoint. `text`: signing name, region and custom endpoint, a line each.
/// `out`: the URL and the signing region, a line each. Returns the length, negative for an error,
/// whose message is in `out`.
#[wasm_bindgen(js_name = endpoint)]
pub fn resolve_endpoint(is_global: bool, fips: bool, text: usize) -> i32 {
    with(|state| {
        let State { text: bytes, out, .. } = state;
        let mut custom = bytes.get(..text).unwrap_or(&[]);
        let (service, region) = (cut(&mut custom, b'\n'), cut(&mut custom, b'\n'));
        out.clear();
        let kind = if is_global { EndpointKind::Global } else { EndpointKind::Regional };
        match endpoint::write(service, kind, region, fips, custom, out) {
            Ok(signing_region) => {
                put(out, b"\n");
                put(out, signing_region);
                out.len() as i32
            }
            Err(error) => {
                put(out, error.message().as_bytes());
                -(out.len() as i32)
            }
        }
    })
}

/// As many lines as there is room for. Not inlined, so that it stays a loop.
#[inline(never)]
fn cut_lines<'t>(rest: &mut &'t [u8], lines: &mut [&'t [u8]]) {
    for line in lines {
        *line = cut(rest, b'\n');
    }
}

/// Signs. `text`, a line each: method, path, query, credential scope, access key
/// id, secret access key, instant, payload hash, names of headers, then
/// `name:value` of each of them, sorted. `out`: the value of `Authorization`.
#[wasm_bindgen]
pub fn sign(text: usize) -> usize {
    with(|state| {
        let State { text: bytes, out, key, .. } = state;
        let mut headers = bytes.get(..text).unwrap_or(&[]);
        let mut lines: [&[u8]; 9] = [&[]; 9];
        cut_lines(&mut headers, &mut lines);
        let [method, path, query, credential, access_key_id, secret, instant, payload_hash, signed_headers] = lines;
        let scope = sigv4::Scope { instant, credential };
        let hash = sha256(secret);
        if key.secret != hash || key.scope != credential {
            key.key = sigv4::signing_key(secret, &scope);
            key.secret = hash;
            key.scope.clear();
            put(&mut key.scope, credential);
        }
        let request = sigv4::SignableRequest { method, path, query, headers, signed_headers, payload_hash };
        sigv4::authorization(&request, access_key_id, &key.key, &scope, out);
        // The secret does not stay behind in the buffer.
        wipe(bytes.get_mut(..text).unwrap_or(&mut []));
        out.len()
    })
}

/// SHA-256 of the text buffer, in 64 digits in `out`.
#[wasm_bindgen(js_name = sha256)]
pub fn hash_text(text: usize) {
    with(|state| {
        let hash = sha256(state.text.get(..text).unwrap_or(&[]));
        state.out.clear();
        put_hex(&hash, &mut state.out);
    });
}

/// What kind of failure a status and a code (in the text buffer) are.
#[wasm_bindgen]
pub fn classify(status: u32, text: usize) -> u32 {
    with(|state| {
        let code = core::str::from_utf8(state.text.get(..text).unwrap_or(&[])).unwrap_or("");
        retry::classify(status, code) as u32
    })
}

fn failure(number: u32) -> Failure {
    if number == Failure::Throttling as u32 { Failure::Throttling } else { Failure::Transient }
}

/// What a retry takes out of the quota.
#[wasm_bindgen(js_name = retryCost)]
pub fn retry_cost(of: u32) -> u32 {
    retry::cost(failure(of))
}

/// Milliseconds before retry `retry`.
#[wasm_bindgen(js_name = retryDelay)]
pub fn retry_delay(of: u32, retry: u32, random: f64, retry_after: f64) -> f64 {
    retry::delay_ms(failure(of), retry, random, retry_after)
}
