//! The exports of `lines-core.wasm`: NDJSON in chunks, and JSON text as it is.
//!
//! JavaScript writes text into one buffer and gets numbers for what is wrong
//! with it; a good line costs it nothing.

use super::single::Single;
use crate::abi::{NOT_JSON, STEP_BITS, STEP_ITEM, STEP_MEMBER, STEP_UNKNOWN, unknown_keys};
use crate::check::{Path, Report, Step, check};
use crate::code::Code;
use crate::lines::walker::{Line, Walker};
use crate::packed::unpack;
use crate::shape::{Kind, Shape};
use crate::tape::json::read;
use crate::tape::{Buffers, Tape, UnknownKeys};
use alloc::vec::Vec;
use core::cell::Cell;
use wasm_bindgen::prelude::wasm_bindgen;

/// Once that many numbers or bytes of keys are found, JavaScript takes them before the
/// walk goes on: nothing but bad lines needs no more memory than good ones.
const ENOUGH: usize = 1 << 14;

/// What precedes the numbers of a result.
const HEAD: usize = 7;

#[derive(Default)]
struct State {
    inputs: Vec<&'static Shape>,
    job: Option<Job>,
    text: Vec<u8>,
    buffers: Buffers,
    found: Found,
    answer: Vec<u32>,
}

struct Job {
    index: u32,
    shape: &'static Shape,
    unknown_keys: UnknownKeys,
    walker: Walker,
}

/// What the lines of a walk did wrong.
#[derive(Default)]
struct Found {
    /// For each: the line among those of this walk (from 0), the count of the
    /// numbers that follow, and these, as `wasm/core.rs` writes them, but for
    /// unknown keys, which are numbered in the order in which they come.
    numbers: Vec<u32>,
    /// Start and length of each text in `texts`.
    spans: Vec<u32>,
    texts: Vec<u8>,
}

impl Found {
    fn text(&mut self, text: &str) -> u32 {
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

    /// Reads and checks one text the thorough way.
    fn check(&mut self, job: &Job, line: u32, text: &mut [u8], buffers: &mut Buffers) -> bool {
        let at = self.numbers.len();
        match read(job.shape, text, job.unknown_keys, buffers) {
            Ok(tape) => {
                self.numbers.extend([line, 0]);
                check(job.shape, &tape, job.unknown_keys, &mut Numbers { found: self, tape: &tape });
                let count = self.numbers.len() - at - 2;
                self.set(at + 1, count as u32);
                if count == 0 {
                    self.numbers.truncate(at);
                }
                count > 0
            }
            Err(error) => {
                let expected = self.text(error.expected);
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
                Step::Unknown(span) => self.found.text(self.tape.span(span)) << STEP_BITS | STEP_UNKNOWN,
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

/// Runs `f` on the state. It is taken out meanwhile: a `RefCell` would bring the
/// formatting of its panic, 2 KB.
fn with<T>(f: impl FnOnce(&mut State) -> T) -> T {
    let mut state = STATE.0.take().unwrap_or_default();
    let answer = f(&mut state);
    STATE.0.set(Some(state));
    answer
}

/// Takes the packed tables, which are in the text buffer: core.wasm has them
/// already, so this module does without a copy of its own.
#[wasm_bindgen]
pub fn tables(length: usize) {
    with(|state| {
        let tables = state.text.get(..length).unwrap_or(&[]).to_vec();
        state.inputs = unpack(tables.leak());
    });
}

/// Selects what is checked from now on: an operation by its number, and what to do
/// with unknown keys.
#[wasm_bindgen]
pub fn open(index: u32, mode: u32) {
    with(|state| {
        let unknown_keys = unknown_keys(mode);
        if let Some(job) = state.job.as_mut().filter(|job| job.index == index) {
            job.unknown_keys = unknown_keys;
            return;
        }
        let shape = state.inputs.get(index as usize).copied();
        state.job = shape.map(|shape| Job { index, shape, unknown_keys, walker: Walker::new(shape) });
    });
}

/// Makes room for that many bytes of text; returns their address.
#[wasm_bindgen]
pub fn room(bytes: usize) -> usize {
    with(|state| {
        if bytes > state.text.len() {
            state.text.resize(bytes, 0);
        }
        state.text.as_ptr() as usize
    })
}

/// Checks the lines from `from` to `end`; with `last`, what stands behind the
/// last newline is a line too. Returns the address of the result: where the next line
/// begins, how many lines were read, whether more are there, how many numbers
/// and how many spans follow, where the texts are and how long, then the numbers
/// and the spans.
#[wasm_bindgen]
pub fn walk(from: usize, end: usize, last: bool) -> usize {
    with(|state| walk_lines(state, from, end, last))
}

fn walk_lines(state: &mut State, from: usize, end: usize, last: bool) -> usize {
    let State { job: Some(job), text, buffers, found, .. } = state else { return 0 };
    found.clear();
    let end = end.min(text.len());
    let (mut at, mut lines) = (from, 0);
    while at < end && found.numbers.len() < ENOUGH && found.texts.len() < ENOUGH {
        match job.walker.line(text.get(..end).unwrap_or(&[]), at, last) {
            Line::Valid(next) => at = next,
            Line::Unknown(line) => {
                at = (line.end + 1).min(end);
                found.check(job, lines, text.get_mut(line).unwrap_or(&mut []), buffers);
            }
            Line::Incomplete => return answer(state, at, lines, false),
        }
        lines += 1;
    }
    answer(state, at, lines, at < end)
}

/// Checks the text up to `end` as one request, over however many lines it is
/// written. The result has the form of `walk`'s.
#[wasm_bindgen]
pub fn whole(end: usize) -> usize {
    with(|state| {
        let State { job: Some(job), text, buffers, found, .. } = state else { return 0 };
        found.clear();
        found.check(job, 0, text.get_mut(..end).unwrap_or(&mut []), buffers);
        answer(state, end, 1, false)
    })
}

fn answer(state: &mut State, next: usize, lines: u32, more: bool) -> usize {
    let State { found: Found { numbers, spans, texts }, answer, .. } = state;
    let head: [u32; HEAD] = [
        next as u32,
        lines,
        u32::from(more),
        numbers.len() as u32,
        spans.len() as u32,
        texts.as_ptr() as usize as u32,
        texts.len() as u32,
    ];
    answer.clear();
    answer.extend(head);
    answer.extend_from_slice(numbers);
    answer.extend_from_slice(spans);
    answer.as_ptr() as usize
}
