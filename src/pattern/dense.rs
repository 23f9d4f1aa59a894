//! The same automata with one look-up a character, for text that is known to be
//! plain ASCII. Made on first use where much is to be checked: the rows of
//! [`Dfa`] are compact, this is fast.

use super::{Dfa, class_contains};
use crate::swar::plain_end;
use alloc::vec::Vec;

/// The state without a match. Its row leads only to itself, and accepts nothing.
const NONE: u8 = 0;
const START: u8 = 1;

/// A table of states by characters.
#[derive(Debug)]
pub(crate) struct Dense {
    /// Where each byte leads, by state.
    next: Vec<[u8; 256]>,
    states: Vec<State>,
}

#[derive(Debug)]
struct State {
    accepts: bool,
    /// Every printable ASCII character leads back here: a rest of such changes nothing.
    free: bool,
    /// Classes of characters beyond ASCII, and where they lead.
    wide: Vec<(&'static [u32], u8)>,
}

static NOWHERE: State = nowhere();

const fn nowhere() -> State {
    State { accepts: false, free: true, wide: Vec::new() }
}

impl Dense {
    /// `None`: too large, the rows must do.
    pub(crate) fn new(dfa: &Dfa) -> Option<Dense> {
        let rows = rows(dfa);
        if rows.len() >= 256 {
            return None;
        }
        let mut dense = Dense { next: Vec::new(), states: Vec::new() };
        dense.next.push([NONE; 256]);
        dense.states.push(nowhere());
        for (&row, number) in rows.iter().zip(START..) {
            let mut next = [NONE; 256];
            let mut wide = Vec::new();
            for (first, last, distance) in dfa.ways(row) {
                let to = rows.iter().position(|&of| of == row.wrapping_add_signed(distance))? as u8 + START;
                if first >= 0x80 {
                    wide.push((*dfa.wide.get(usize::from(first & 0x7f))?, to));
                } else {
                    next.get_mut(usize::from(first)..=usize::from(last))?.fill(to);
                }
            }
            let free = next.get(0x20..0x7f)?.iter().all(|&to| to == number);
            dense.next.push(next);
            dense.states.push(State { accepts: dfa.accepts(row), free, wide });
        }
        Some(dense)
    }

    /// Whether the whole of `text` matches, which is printable ASCII alone.
    pub(crate) fn matches_plain(&self, text: &[u8]) -> bool {
        let mut state = START;
        let (fours, rest) = text.as_chunks::<4>();
        for four in fours {
            if self.state(state).free {
                return self.state(state).accepts;
            }
            state = four.iter().fold(state, |state, &byte| self.step(state, byte));
        }
        self.state(rest.iter().fold(state, |state, &byte| self.step(state, byte))).accepts
    }

    /// Whether the whole of any `text` matches.
    pub(crate) fn matches(&self, text: &str) -> bool {
        let bytes = text.as_bytes();
        let (mut state, mut at) = (START, 0);
        while let Some(&byte) = bytes.get(at) {
            if byte >= 0x80 {
                let Some(char) = text.get(at..).and_then(|rest| rest.chars().next()) else { return false };
                state = self.wide_step(state, char);
                at += char.len_utf8();
                continue;
            }
            let free = if self.state(state).free { plain_end(bytes, at) } else { at };
            if free > at {
                at = free;
            } else {
                state = self.step(state, byte);
                at += 1;
            }
        }
        self.state(state).accepts
    }

    fn state(&self, state: u8) -> &State {
        self.states.get(usize::from(state)).unwrap_or(&NOWHERE)
    }

    fn step(&self, state: u8, byte: u8) -> u8 {
        self.next.get(usize::from(state)).and_then(|next| next.get(usize::from(byte))).copied().unwrap_or(NONE)
    }

    fn wide_step(&self, state: u8, char: char) -> u8 {
        let way = self.state(state).wide.iter().find(|(class, _)| class_contains(class, char));
        way.map_or(NONE, |&(_, to)| to)
    }
}

/// Where each state's row begins, the start's first.
fn rows(dfa: &Dfa) -> Vec<usize> {
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
