//! One pass over a line that reads and checks at once, without a tape. It can only find that a line is *valid*: it gives up
//! at the first thing that is wrong or unusual, and then the line is read into a tape and checked, which finds every issue.

use super::plan::{Object, Plan, Range, Text};
use crate::date_time::is_date_time;
use crate::swar::{code_points, plain_end, text_end, word_at};
use alloc::vec::Vec;
use core::str::from_utf8;

/// The state of a pass.
pub(super) struct SinglePass<'w> {
    text: &'w [u8],
    /// The offset reached: never beyond the newline that ends the line.
    pub(super) at: usize,
    /// Where strings with escapes are resolved.
    resolved: &'w mut Vec<u8>,
}

/// `None` ends the pass: the line may not be valid.
type Passed = Option<()>;

fn ensure(valid: bool) -> Passed {
    valid.then_some(())
}

impl<'w> SinglePass<'w> {
    pub(super) fn new(text: &'w [u8], at: usize, resolved: &'w mut Vec<u8>) -> SinglePass<'w> {
        SinglePass { text, at, resolved }
    }

    /// Whether a value that fits `plan` follows, and then a newline or the end of the text.
    pub(super) fn line(&mut self, plan: &Plan) -> bool {
        self.blank();
        if self.value(plan).is_none() {
            return false;
        }
        self.blank();
        matches!(self.text.get(self.at), None | Some(b'\n'))
    }

    fn peek(&self) -> u8 {
        self.text.get(self.at).copied().unwrap_or(0)
    }

    fn blank(&mut self) {
        while matches!(self.peek(), b' ' | b'\t' | b'\r') {
            self.at += 1;
        }
    }

    fn take(&mut self, byte: u8) -> Passed {
        ensure(self.peek() == byte)?;
        self.at += 1;
        Some(())
    }

    fn value(&mut self, plan: &Plan) -> Passed {
        match plan {
            Plan::Object(object) => self.object(object),
            Plan::List(item, range) => self.list(item, *range),
            Plan::Text(range, text) => self.text(*range, text.as_ref()),
            Plan::Enum(values) => {
                self.take(b'"')?;
                let eight = word_at(self.text, self.at);
                self.at += values.iter().find_map(|value| value.length_in(eight, self.text, self.at))?;
                Some(())
            }
            Plan::Number(range) => self.number(*range),
            Plan::Boolean => {
                let rest = self.text.get(self.at..)?;
                self.at += if rest.starts_with(b"true") { 4 } else { ensure(rest.starts_with(b"false")).map(|()| 5)? };
                Some(())
            }
            Plan::Timestamp => {
                self.take(b'"')?;
                let start = self.at;
                self.at = plain_end(self.text, start);
                ensure(is_date_time(from_utf8(self.text.get(start..self.at)?).ok()?))?;
                self.take(b'"')
            }
            Plan::Other => None,
        }
    }

    fn object(&mut self, object: &Object) -> Passed {
        self.take(b'{')?;
        self.blank();
        let (mut seen, mut present) = (0u32, 0u32);
        if self.peek() == b'}' {
            self.at += 1;
        } else {
            // Members mostly come in declared order, so the search begins after the last one.
            let mut next = 0;
            loop {
                self.take(b'"')?;
                let eight = word_at(self.text, self.at);
                let found = |index: usize| {
                    let entry = object.members.get(index)?;
                    Some((index, entry.key.length_in(eight, self.text, self.at)?, &entry.plan))
                };
                let (index, length, plan) = match found(next) {
                    Some(found) => found,
                    None => (0..object.members.len()).find_map(found)?,
                };
                let bit = 1u32.checked_shl(index as u32)?;
                // The last of equal keys counts, which is left to the tape.
                ensure(seen & bit == 0)?;
                seen |= bit;
                next = index + 1;
                self.at += length;
                self.blank();
                if self.peek() == b'n' {
                    ensure(self.text.get(self.at..)?.starts_with(b"null"))?;
                    self.at += 4;
                } else {
                    present |= bit;
                    self.value(plan)?;
                }
                self.blank();
                match self.peek() {
                    b',' => self.at += 1,
                    b'}' => {
                        self.at += 1;
                        break;
                    }
                    _ => return None,
                }
                self.blank();
            }
        }
        ensure(object.required & !present == 0 && (!object.one || present.count_ones() == 1))
    }

    fn list(&mut self, item: &Plan, range: Range) -> Passed {
        self.take(b'[')?;
        self.blank();
        let mut count = 0;
        if self.peek() == b']' {
            self.at += 1;
        } else {
            loop {
                self.value(item)?;
                count += 1;
                self.blank();
                match self.peek() {
                    b',' => self.at += 1,
                    b']' => {
                        self.at += 1;
                        break;
                    }
                    _ => return None,
                }
                self.blank();
            }
        }
        ensure(range.has_count(count))
    }

    fn text(&mut self, range: Range, text: Option<&Text>) -> Passed {
        self.take(b'"')?;
        let start = self.at;
        self.at = plain_end(self.text, start);
        if self.peek() != b'"' {
            return self.unusual_text(start, range, text);
        }
        let plain = self.text.get(start..self.at)?;
        self.at += 1;
        ensure(range.has_count(plain.len()))?;
        match text {
            None => Some(()),
            Some(Text { dense: Some(dense), .. }) => ensure(dense.matches_plain(plain)),
            Some(Text { pattern, .. }) => ensure(pattern.dfa.matches(from_utf8(plain).ok()?)),
        }
    }

    /// Text with escapes or characters beyond ASCII.
    #[cold]
    fn unusual_text(&mut self, start: usize, range: Range, text: Option<&Text>) -> Passed {
        self.resolved.clear();
        let mut from = start;
        loop {
            self.at = text_end(self.text, self.at);
            if self.peek() != b'\\' {
                break;
            }
            self.resolved.extend(self.text.get(from..self.at)?);
            self.escape()?;
            from = self.at;
        }
        let rest = self.text.get(from..self.at)?;
        self.take(b'"')?;
        let whole = if from == start {
            rest
        } else {
            self.resolved.extend(rest);
            self.resolved.as_slice()
        };
        let whole = from_utf8(whole).ok()?;
        ensure(range.has_count(code_points(whole) as usize))?;
        match text {
            None => Some(()),
            Some(Text { dense: Some(dense), .. }) => ensure(dense.matches(whole)),
            Some(Text { pattern, .. }) => ensure(pattern.dfa.matches(whole)),
        }
    }

    fn escape(&mut self) -> Passed {
        let byte = match self.text.get(self.at + 1)? {
            b'n' => b'\n',
            byte @ (b'"' | b'\\' | b'/') => *byte,
            b't' => b'\t',
            b'r' => b'\r',
            b'b' => 8,
            b'f' => 12,
            b'u' => return self.unicode_escape(),
            _ => return None,
        };
        self.resolved.push(byte);
        self.at += 2;
        Some(())
    }

    fn unicode_escape(&mut self) -> Passed {
        let high = self.hex()?;
        let code = if (0xD800..0xDC00).contains(&high) {
            let low = self.hex()?;
            ensure((0xDC00..0xE000).contains(&low))?;
            0x1_0000 + ((high - 0xD800) << 10) + (low - 0xDC00)
        } else {
            high
        };
        // A lone surrogate is not a character.
        self.resolved.extend(char::from_u32(code)?.encode_utf8(&mut [0; 4]).as_bytes());
        Some(())
    }

    /// The code of `\uXXXX`.
    fn hex(&mut self) -> Option<u32> {
        let digits = self.text.get(self.at..self.at + 6)?.strip_prefix(b"\\u")?;
        let code = digits.iter().try_fold(0, |code, &digit| Some(code << 4 | char::from(digit).to_digit(16)?))?;
        // Only now, because a newline may be among the digits.
        self.at += 6;
        Some(code)
    }

    /// A whole number of up to 18 digits, without a point or an exponent.
    fn number(&mut self, range: Range) -> Passed {
        let negative = self.peek() == b'-';
        self.at += usize::from(negative);
        let start = self.at;
        let mut number = 0i64;
        while let digit @ b'0'..=b'9' = self.peek() {
            ensure(self.at < start + 18)?;
            number = number * 10 + i64::from(digit - b'0');
            self.at += 1;
        }
        let digits = self.at - start;
        ensure(digits == 1 || digits > 1 && self.text.get(start) != Some(&b'0'))?;
        ensure(!matches!(self.peek(), b'.' | b'e' | b'E'))?;
        ensure(range.contains(if negative { -number } else { number }))
    }
}
