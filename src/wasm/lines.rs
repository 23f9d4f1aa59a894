//! The exports of `lines-core.wasm`: NDJSON in chunks, and JSON text as it is.
//!
//! JavaScript writes text into one buffer, and gets the issues of the bad lines as numbers. For a good line, JavaScript has
//! nothing to do.

use super::single::Single;
use crate::abi::{NOT_JSON, STEP_BITS, STEP_ITEM, STEP_MEMBER, STEP_UNKNOWN, TRUNCATED, unknown_keys};
use crate::check::{CheckOptions, Path, Report, Step, check};
use crate::code::Code;
use crate::lines::scanner::{Line, LineScanner};
use crate::packed::{Inputs, unpack};
use crate::shape::{Kind, Shape};
use crate::tape::json::read;
use crate::tape::{Buffers, Tape, UnknownKeys};
use alloc::vec::Vec;
use core::cell::Cell;
use wasm_bindgen::prelude::wasm_bindgen;

/// A call pauses after this many numbers of issues or bytes of texts, so that JavaScript can take them: text in which every
/// line is bad then needs no more memory than valid text.
const FOUND_LIMIT: usize = 1 << 14;

/// The number of words that precede the numbers of a result.
const HEAD: usize = 7;

#[derive(Default)]
struct State {
    inputs: Inputs,
    job: Option<Job>,
    /// The places of members that the caller has made optional.
    optional: Vec<u32>,
    text: Vec<u8>,
    buffers: Buffers,
    found: Found,
    result: Vec<u32>,
}

struct Job {
    index: u32,
    shape: &'static Shape,
    unknown_keys: UnknownKeys,
    max_issues: u32,
    rules_at: f64,
    scanner: LineScanner,
}

/// The issues of the lines of one call.
#[derive(Default)]
struct Found {
    /// For each bad line: its index among the lines of the call, how many numbers follow, and these. The numbers have the form
    /// in which `wasm/core.rs` writes issues, except that a step into an unknown key has the number of its text in `texts`.
    numbers: Vec<u32>,
    /// The start and the length of each text in `texts`.
    spans: Vec<u32>,
    texts: Vec<u8>,
}

impl Found {
    /// Adds a text, and returns its number.
    fn add_text(&mut self, text: &str) -> u32 {
        self.spans.extend([self.texts.len() as u32, text.len() as u32]);
        self.texts.extend(text.as_bytes());
        self.spans.len() as u32 / 2 - 1
    }

    fn clear(&mut self) {
        self.numbers.clear();
        self.spans.clear();
        self.texts.clear();
    }

    fn set(&mut self, at: usize, number: u32) {
        if let Some(slot) = self.numbers.get_mut(at) {
            *slot = number;
        }
    }

    /// Reads one text into a tape and checks it with all rules. Returns whether it has issues.
    fn check(&mut self, job: &Job, optional: &[u32], line: u32, text: &mut [u8], buffers: &mut Buffers) -> bool {
        let at = self.numbers.len();
        match read(job.shape, text, job.unknown_keys, buffers) {
            Ok(tape) => {
                self.numbers.extend([line, 0]);
                let &Job { unknown_keys, max_issues, rules_at, .. } = job;
                let options = CheckOptions { unknown_keys, max_issues, rules_at, place: 0, optional };
                if check(job.shape, &tape, options, &mut Numbers { found: self, tape: &tape }) {
                    self.numbers.push(TRUNCATED);
                }
                let count = self.numbers.len() - at - 2;
                self.set(at + 1, count as u32);
                if count == 0 {
                    self.numbers.truncate(at);
                }
                count > 0
            }
            Err(error) => {
                let expected = self.add_text(error.expected);
                self.numbers.extend([line, NOT_JSON, error.offset as u32, expected]);
                true
            }
        }
    }
}

struct Numbers<'n> {
    found: &'n mut Found,
    tape: &'n Tape<'n>,
}

impl Report for Numbers<'_> {
    fn report(&mut self, code: Code, path: &Path<'_>, _kind: &'static Kind, detail: u32) {
        let at = self.found.numbers.len();
        self.found.numbers.extend([code as u32, detail, 0]);
        for step in path.steps() {
            let number = match step {
                Step::Item(index) => index << STEP_BITS | STEP_ITEM,
                Step::Unknown(span) => self.found.add_text(self.tape.span(span)) << STEP_BITS | STEP_UNKNOWN,
                Step::Member(index, _) => index << STEP_BITS | STEP_MEMBER,
                Step::Root => 0,
            };
            self.found.numbers.push(number);
        }
        let count = self.found.numbers.len() - at - 3;
        self.found.set(at + 2, count as u32);
    }
}

static STATE: Single<Cell<Option<State>>> = Single(Cell::new(None));

/// Runs `f` on the state, which is taken out of its cell meanwhile. A `RefCell` would link 2 KB of formatting code for its
/// panic.
fn with<T>(f: impl FnOnce(&mut State) -> T) -> T {
    let mut state = STATE.0.take().unwrap_or_default();
    let result = f(&mut state);
    STATE.0.set(Some(state));
    result
}

/// Unpacks the shape tables in the text buffer. They come from `core.wasm`, so that they are not in the package twice.
#[wasm_bindgen]
pub fn tables(length: usize) {
    with(|state| {
        let tables = state.text.get(..length).unwrap_or(&[]).to_vec();
        state.inputs = unpack(tables.leak());
    });
}

/// Selects the operation whose requests the next calls check, by its number, what to do with unknown keys, and how many
/// issues of a line are reported at most. The text buffer begins with the places of that many optional members, four bytes
/// each.
#[wasm_bindgen]
pub fn select(index: u32, mode: u32, max_issues: u32, rules_at: f64, optional: usize) {
    with(|state| {
        state.optional.clear();
        for &place in state.text.as_chunks().0.get(..optional).unwrap_or(&[]) {
            state.optional.push(u32::from_le_bytes(place));
        }
        let unknown_keys = unknown_keys(mode);
        if state.job.as_ref().is_none_or(|job| job.index != index) {
            let shape = state.inputs.get(index as usize).copied().flatten();
            let scanner = |shape| Job { index, shape, unknown_keys, max_issues, rules_at, scanner: LineScanner::new(shape) };
            state.job = shape.map(scanner);
        }
        if let Some(job) = &mut state.job {
            (job.unknown_keys, job.max_issues, job.rules_at) = (unknown_keys, max_issues, rules_at);
            job.scanner.judge_nothing(!rules_at.is_nan());
        }
    });
}

/// Grows the text buffer to at least that many bytes, and returns its address.
#[wasm_bindgen]
pub fn reserve(bytes: usize) -> usize {
    with(|state| {
        if bytes > state.text.len() {
            state.text.resize(bytes, 0);
        }
        state.text.as_ptr() as usize
    })
}

/// Checks the lines between `from` and `end`. With `last`, text after the last line break is a line, too. Returns the address
/// of the result: where the next line begins, how many lines were read, whether there are more, how many numbers and how many
/// words of spans follow, the address and the length of the texts, then the numbers and the spans.
#[wasm_bindgen]
pub fn walk(from: usize, end: usize, last: bool) -> usize {
    with(|state| walk_lines(state, from, end, last))
}

fn walk_lines(state: &mut State, from: usize, end: usize, last: bool) -> usize {
    let State { job: Some(job), optional, text, buffers, found, .. } = state else { return 0 };
    found.clear();
    let end = end.min(text.len());
    let (mut at, mut lines) = (from, 0);
    while at < end && found.numbers.len() < FOUND_LIMIT && found.texts.len() < FOUND_LIMIT {
        match job.scanner.line(text.get(..end).unwrap_or(&[]), at, last) {
            Line::Valid(next) => at = next,
            Line::Unknown(line) => {
                at = (line.end + 1).min(end);
                found.check(job, optional, lines, text.get_mut(line).unwrap_or(&mut []), buffers);
            }
            Line::Incomplete => return write_result(state, at, lines, false),
        }
        lines += 1;
    }
    write_result(state, at, lines, at < end)
}

/// Checks the text up to `end` as one request, which may span several lines. Returns the address of the result, as `walk`
/// does.
#[wasm_bindgen(js_name = checkText)]
pub fn check_text(end: usize) -> usize {
    with(|state| {
        let State { job: Some(job), optional, text, buffers, found, .. } = state else { return 0 };
        found.clear();
        found.check(job, optional, 0, text.get_mut(..end).unwrap_or(&mut []), buffers);
        write_result(state, end, 1, false)
    })
}

fn write_result(state: &mut State, next: usize, lines: u32, more: bool) -> usize {
    let State { found: Found { numbers, spans, texts }, result, .. } = state;
    let head: [u32; HEAD] = [
        next as u32,
        lines,
        u32::from(more),
        numbers.len() as u32,
        spans.len() as u32,
        texts.as_ptr() as usize as u32,
        texts.len() as u32,
    ];
    result.clear();
    result.extend(head);
    result.extend_from_slice(numbers);
    result.extend_from_slice(spans);
    result.as_ptr() as usize
}
