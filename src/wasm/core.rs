//! The exports of `core.wasm`.

use super::state::{self, State, inputs, with};
use crate::abi::{
    Buffer, GATHER_AGAIN, PLACE_BITS, STEP_BITS, STEP_ITEM, STEP_MEMBER, STEP_UNKNOWN, TOKEN_LENGTH, TRUNCATED, unknown_keys,
};
use crate::check::{CheckOptions, Path, Report, Step, check_at};
use crate::code::Code;
use crate::describe;
use crate::protocol::write_body;
use crate::shape::{Kind, Shape};
use crate::tape::{Tape, spans_from_utf16};
use crate::text::put;
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

/// Writes a valid request as JSON to `out`, and returns its length. A request without an idempotency token gets the one in the
/// token buffer.
#[wasm_bindgen]
pub fn body(index: u32, words: usize, lengths: usize, text: usize) -> usize {
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
