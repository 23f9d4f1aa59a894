//! NDJSON: one request a line, checked in one pass over the bytes.
//!
//! A line is first walked by a pass that reads and checks at once (`walk`) and
//! only ever says *valid*. Whatever it gives up on is read and checked the
//! thorough way, so every line gets the very answer that
//! [`Operation::validate_json`](crate::shape::Operation::validate_json) gives.

mod plan;
#[cfg(not(feature = "npm"))]
mod read;
mod scan;
mod walk;

#[cfg(not(feature = "npm"))]
pub use read::{Lines, ReadLines};

pub(crate) use scan::plain_end;

use crate::shape::Shape;
use alloc::vec::Vec;
use core::ops::Range;
use plan::Plan;
use walk::Walk;

/// Finds the lines of a text and tells the valid ones.
#[derive(Debug)]
pub struct Walker {
    plan: Plan,
    resolved: Vec<u8>,
}

/// What stands at a place in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// A valid request, or nothing but blanks; the next line begins there.
    Good(usize),
    /// A line to be checked the thorough way.
    Doubtful(Range<usize>),
    /// The text ends before the line does.
    Cut,
}

impl Walker {
    /// For requests of this shape.
    pub fn new(shape: &'static Shape) -> Walker {
        Walker { plan: Plan::new(shape), resolved: Vec::new() }
    }

    /// Judges the line that begins at `start`, which lies in the text. With
    /// `last`, the text's end ends a line too.
    pub fn line(&mut self, text: &[u8], start: usize, last: bool) -> Line {
        let mut walk = Walk::new(text, start, &mut self.resolved);
        let good = walk.line(&self.plan);
        let at = walk.at;
        if good && at < text.len() {
            return Line::Good(at + 1);
        }
        let end = match scan::newline(text, at) {
            Some(end) => end,
            None if last => text.len(),
            None => return Line::Cut,
        };
        let line = text.get(start..end).unwrap_or(&[]);
        if good || line.iter().all(|byte| matches!(byte, b' ' | b'\t' | b'\r')) {
            Line::Good((end + 1).min(text.len()))
        } else {
            Line::Doubtful(start..end)
        }
    }
}
