//! The same automata with one look-up a character, for text that is known to be
//! plain ASCII. Made on first use where much is to be checked: the rows of
//! [`Dfa`] are compact, this is fast.

use super::Dfa;
use alloc::vec::Vec;

/// No way on.
const NONE: u16 = u16::MAX;
/// Added to a state that every plain character leads back to.
const FREE: u16 = 0x8000;

/// A table of states by classes of characters that no state tells apart.
#[derive(Debug)]
pub(crate) struct Dense {
    classes: [u8; 128],
    /// A row a state: 1 if it accepts, then where each class leads (the first
    /// place of a row).
    table: Vec<u16>,
    start: u16,
}

impl Dense {
    /// `None`: too large, the rows must do.
    pub(crate) fn new(dfa: &Dfa) -> Option<Dense> {
        let rows = states(dfa);
        let ways: Vec<[u16; 128]> = rows.iter().map(|&row| ways(dfa, row, &rows)).collect();
        // Two characters are of one class where every state sends them the same way.
        let same = |a: u8, b: u8| ways.iter().all(|ways| ways.get(usize::from(a)) == ways.get(usize::from(b)));
        let mut kinds: Vec<u8> = Vec::new();
        let mut classes = [0; 128];
        for (class, byte) in classes.iter_mut().zip(0..) {
            let known = kinds.iter().position(|&kind| same(kind, byte)).unwrap_or(kinds.len());
            if known == kinds.len() {
                kinds.push(byte);
            }
            *class = known as u8 + 1;
        }
        let width = kinds.len() + 1;
        if rows.len() * width >= usize::from(FREE) {
            return None;
        }
        let place = |(state, ways): (usize, &[u16; 128])| {
            let mut plain = ways.iter().zip(0u8..).filter(|(_, byte)| matches!(byte, b' '..=b'~') && !matches!(byte, b'"' | b'\\'));
            (state * width) as u16 | if plain.all(|(&to, _)| usize::from(to) == state) { FREE } else { 0 }
        };
        let places: Vec<u16> = ways.iter().enumerate().map(place).collect();
        let mut table = Vec::with_capacity(rows.len() * width);
        for (&row, ways) in rows.iter().zip(&ways) {
            table.push(u16::from(dfa.accepts(row)));
            let to = |kind: &u8| ways.get(usize::from(*kind)).and_then(|&to| places.get(usize::from(to)));
            table.extend(kinds.iter().map(|kind| to(kind).copied().unwrap_or(NONE)));
        }
        Some(Dense { classes, table, start: places.first().copied()? })
    }

    /// Whether the whole of `text` matches: characters from space to `~`, but no
    /// quote and no backslash.
    pub(crate) fn matches_plain(&self, text: &[u8]) -> bool {
        let mut row = self.start;
        for &byte in text {
            if row >= FREE {
                break;
            }
            let class = self.classes.get(usize::from(byte)).copied().unwrap_or(0);
            row = self.table.get(usize::from(row) + usize::from(class)).copied().unwrap_or(NONE);
        }
        row != NONE && self.table.get(usize::from(row & !FREE)) == Some(&1)
    }
}

/// Where each state's row begins, the start's first.
fn states(dfa: &Dfa) -> Vec<usize> {
    let mut rows = Vec::from([0]);
    let mut at = 0;
    while let Some(&row) = rows.get(at) {
        for (_, _, distance) in dfa.ways(row) {
            let to = row.wrapping_add_signed(distance);
            if !rows.contains(&to) {
                rows.push(to);
            }
        }
        at += 1;
    }
    rows
}

/// Which state each ASCII character leads to.
fn ways(dfa: &Dfa, row: usize, rows: &[usize]) -> [u16; 128] {
    let mut ways = [NONE; 128];
    for (first, last, distance) in dfa.ways(row).filter(|(first, ..)| *first < 0x80) {
        let to = rows.iter().position(|&of| of == row.wrapping_add_signed(distance));
        let to = to.map_or(NONE, |to| to as u16);
        ways.get_mut(usize::from(first)..=usize::from(last)).unwrap_or(&mut []).fill(to);
    }
    ways
}
