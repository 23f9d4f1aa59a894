//! Patterns, compiled ahead of time. `cargo xtask import` turns each ECMA-262
//! `pattern` of the models into a minimal automaton over code points; this file
//! runs it: one step a character, no backtracking, no regex engine in the wasm.

#[rustfmt::skip]
pub(crate) mod table;

/// A minimal deterministic automaton over code points. A character without a
/// way on means the string does not match.
#[derive(Debug)]
pub struct Dfa {
    /// For each state, where its row begins in `rows`.
    pub(crate) starts: &'static [u16],
    /// A row: a byte (bit 7: accepting; low bits: how many ways on), then for
    /// each way three bytes: first and last character, next state. A first byte
    /// of `0x80 | k` stands for the class `wide[k]` of characters beyond ASCII.
    pub(crate) rows: &'static [u8],
    /// Classes of characters beyond ASCII: ascending first, last, first, last …
    pub(crate) wide: &'static [&'static [u32]],
}

/// How a string ended in the automaton.
impl Dfa {
    /// Whether the whole of `text` matches.
    pub fn matches(&self, text: &str) -> bool {
        let mut row = self.row(0);
        for char in text.chars() {
            match self.step(row, char) {
                Some(next) => row = self.row(next),
                None => return false,
            }
        }
        row.first().is_some_and(|head| head & 0x80 != 0)
    }

    fn row(&self, state: u8) -> &'static [u8] {
        let start = self.starts.get(usize::from(state)).copied().unwrap_or(0);
        self.rows.get(usize::from(start)..).unwrap_or(&[])
    }

    #[inline]
    fn step(&self, row: &[u8], char: char) -> Option<u8> {
        let (head, ways) = row.split_first()?;
        let ways = ways.chunks_exact(3).take(usize::from(head & 0x7f));
        if char.is_ascii() {
            let byte = char as u8;
            for way in ways {
                if let [first, last, next] = *way
                    && first <= byte
                    && byte <= last
                {
                    return Some(next);
                }
            }
        } else {
            for way in ways {
                if let [first, _, next] = *way
                    && first >= 0x80
                    && self.wide.get(usize::from(first & 0x7f)).is_some_and(|class| class_contains(class, char))
                {
                    return Some(next);
                }
            }
        }
        None
    }
}

/// `class` is sorted: the character is inside when an odd number of its ends
/// lie at or below it, or when it is itself the end of a range.
fn class_contains(class: &[u32], char: char) -> bool {
    let at = class.partition_point(|&end| end < char as u32);
    at % 2 == 1 || class.get(at) == Some(&(char as u32))
}
