//! Scans one line after the other.

use super::plan::Plan;
use super::single_pass::SinglePass;
use crate::shape::Shape;
use crate::swar;
use alloc::vec::Vec;
use core::ops::Range;

/// Finds the lines of a text, and which of them are valid.
#[derive(Debug)]
pub struct LineScanner {
    plan: Plan,
    resolved: Vec<u8>,
    /// Whether a line counts as valid only if it is blank, since the plan knows no documented rules.
    only_blank: bool,
}

/// What the scanner found at an offset of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// A valid request or a blank line. The next line begins at this offset.
    Valid(usize),
    /// This line may not be valid: read it into a tape and check that.
    Unknown(Range<usize>),
    /// The text ends before the line does.
    Incomplete,
}

impl LineScanner {
    /// A scanner for requests of this shape.
    pub fn new(shape: &'static Shape) -> LineScanner {
        LineScanner { plan: Plan::new(shape), resolved: Vec::new(), only_blank: false }
    }

    /// With `true`, [`line`](Self::line) only finds lines, and judges none that has text.
    pub fn judge_nothing(&mut self, only_blank: bool) {
        self.only_blank = only_blank;
    }

    /// Judges the line that begins at `start`, an offset in the text. With `last`, the end of the text also ends a
    /// line.
    pub fn line(&mut self, text: &[u8], start: usize, last: bool) -> Line {
        let (valid, at) = if self.only_blank {
            (false, start)
        } else {
            let mut pass = SinglePass::new(text, start, &mut self.resolved);
            (pass.line(&self.plan), pass.at)
        };
        if valid && at < text.len() {
            return Line::Valid(at + 1);
        }
        let end = match swar::newline(text, at) {
            Some(end) => end,
            None if last => text.len(),
            None => return Line::Incomplete,
        };
        let line = text.get(start..end).unwrap_or(&[]);
        if valid || line.iter().all(|byte| matches!(byte, b' ' | b'\t' | b'\r')) {
            Line::Valid((end + 1).min(text.len()))
        } else {
            Line::Unknown(start..end)
        }
    }
}
