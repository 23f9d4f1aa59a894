//! Patterns, compiled ahead of time. `cargo xtask import` turns each ECMA-262
//! `pattern` of the models into a minimal automaton over code points; this file
//! runs it: one step a character, no backtracking, no regex engine in the wasm.

pub(crate) mod dense;

use crate::swar::run_end;

/// A minimal deterministic automaton over code points. A character without a
/// way on means the string does not match.
#[derive(Debug)]
pub struct Dfa {
    /// The states' rows, the start's first. A row: a byte (bit 7: accepting; low
    /// bits: how many ways on), then for each way four bytes: first and last
    /// character, and how far on the next row begins (`i16`, little-endian; 0:
    /// this row again). A first byte of `0x80 | k` stands for `wide[k]`.
    pub(crate) rows: &'static [u8],
    /// Classes of characters beyond ASCII: ascending first, last, first, last …
    pub(crate) wide: &'static [&'static [u32]],
}

impl Dfa {
    /// The rows, for packing.
    pub fn rows(&self) -> &'static [u8] {
        self.rows
    }

    /// The classes beyond ASCII, for packing.
    pub fn wide(&self) -> &'static [&'static [u32]] {
        self.wide
    }

    /// Whether the whole of `text` matches.
    pub fn matches(&self, text: &str) -> bool {
        let bytes = text.as_bytes();
        let mut row = 0usize;
        let mut at = 0;
        while let Some(&byte) = bytes.get(at) {
            let step = if byte < 0x80 { self.step(row, byte) } else { self.wide_step(row, text.get(at..).unwrap_or("")) };
            let Some((first, last, distance, width)) = step else { return false };
            at += width;
            if distance == 0 && byte < 0x80 {
                // The state leads to itself: run on while it does. Most text is one such run.
                at = run_end(bytes, at, first, last);
            } else {
                row = row.wrapping_add_signed(distance);
            }
        }
        self.accepts(row)
    }

    fn accepts(&self, row: usize) -> bool {
        self.rows.get(row).is_some_and(|head| head & 0x80 != 0)
    }

    fn ways(&self, row: usize) -> impl Iterator<Item = (u8, u8, isize)> {
        let (head, ways) = self.rows.get(row..).and_then(<[u8]>::split_first).unwrap_or((&0, &[]));
        ways.chunks_exact(4).take(usize::from(head & 0x7f)).map(|way| match *way {
            [first, last, low, high] => (first, last, isize::from(i16::from_le_bytes([low, high]))),
            _ => (1, 0, 0),
        })
    }

    fn step(&self, row: usize, byte: u8) -> Option<(u8, u8, isize, usize)> {
        self.ways(row)
            .find(|&(first, last, _)| first <= byte && byte <= last)
            .map(|(first, last, distance)| (first, last, distance, 1))
    }

    fn wide_step(&self, row: usize, text: &str) -> Option<(u8, u8, isize, usize)> {
        let char = text.chars().next()?;
        let class = |first: u8| self.wide.get(usize::from(first & 0x7f)).is_some_and(|class| class_contains(class, char));
        self.ways(row)
            .find(|&(first, ..)| first >= 0x80 && class(first))
            .map(|(first, last, distance)| (first, last, distance, char.len_utf8()))
    }
}

/// `class` is sorted: the character is inside when an odd number of its ends
/// lie below it, or when it is itself the beginning of a range.
fn class_contains(class: &[u32], char: char) -> bool {
    let at = class.partition_point(|&end| end < char as u32);
    at % 2 == 1 || class.get(at) == Some(&(char as u32))
}
