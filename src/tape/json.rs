//! Reads JSON text into a tape in one pass, guided by the shape it is meant
//! for: members become indexes, strings stay where they are (escapes are
//! resolved in place, which only ever shortens), and what no shape asked for is
//! proven to be JSON and skipped without recursion.

use alloc::vec::Vec;

use super::{ABSENT, Buffers, FALSE, ILL_FORMED, INT, RAW, Received, STRING, Span, TRUE, Tape, UNKNOWN, UnknownKeys};
use crate::shape::{Kind, Member, Shape};

/// In the npm package, U+0001 marks a lone surrogate in a key. The last three digits of its code follow. A key can only contain
/// U+0001 itself as an escape, which leaves room to write it twice.
const MARK: u8 = 1;

/// Why text is not JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct JsonError {
    /// The byte where reading stopped.
    pub offset: usize,
    /// What was needed there.
    pub expected: &'static str,
}

impl core::fmt::Display for JsonError {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "not JSON: expected {} at byte {}", self.expected, self.offset)
    }
}

impl core::error::Error for JsonError {}

/// Reads `text` as a value for `shape`. The text is changed: escapes are
/// resolved where they stand.
pub fn read<'t>(
    shape: &'static Shape,
    text: &'t mut [u8],
    unknown_keys: UnknownKeys,
    buffers: &'t mut Buffers,
) -> Result<Tape<'t>, JsonError> {
    buffers.clear();
    if let Err(error) = core::str::from_utf8(text) {
        return Err(JsonError { offset: error.valid_up_to(), expected: "UTF-8" });
    }
    let mut reader = Reader { text, at: 0, unknown_keys, buffers };
    reader.blank();
    reader.value(shape)?;
    reader.blank();
    if reader.at < reader.text.len() {
        return Err(reader.expected("the end"));
    }
    let Reader { text, buffers, .. } = reader;
    match core::str::from_utf8(text) {
        Ok(text) => Ok(Tape { words: &buffers.words, spans: &buffers.spans, text }),
        // Escapes resolve to whole characters, and what they leave behind is cut at whole ones.
        Err(error) => Err(JsonError { offset: error.valid_up_to(), expected: "UTF-8" }),
    }
}

struct Reader<'a> {
    text: &'a mut [u8],
    at: usize,
    unknown_keys: UnknownKeys,
    buffers: &'a mut Buffers,
}

impl Reader<'_> {
    fn peek(&self) -> u8 {
        self.text.get(self.at).copied().unwrap_or(0)
    }

    fn expected(&self, expected: &'static str) -> JsonError {
        JsonError { offset: self.at, expected }
    }

    fn blank(&mut self) {
        while matches!(self.peek(), b' ' | b'\n' | b'\r' | b'\t') && self.at < self.text.len() {
            self.at += 1;
        }
    }

    fn take(&mut self, byte: u8, expected: &'static str) -> Result<(), JsonError> {
        if self.peek() != byte {
            return Err(self.expected(expected));
        }
        self.at += 1;
        Ok(())
    }

    /// A value where `shape` stands. What the shape cannot take becomes its kind alone.
    fn value(&mut self, shape: &'static Shape) -> Result<(), JsonError> {
        match (self.peek(), &shape.kind) {
            (b'{', Kind::Structure(members) | Kind::Union(members)) => self.object(members),
            (b'[', Kind::List(member, _)) => self.list(member),
            (b'"', _) => {
                let (span, well_formed) = self.string(false)?;
                let index = self.buffers.span(span);
                self.buffers.push(if well_formed { STRING } else { ILL_FORMED }, index);
                Ok(())
            }
            (b'-' | b'0'..=b'9', _) => self.number(),
            (first, _) => {
                self.skip()?;
                match first {
                    b't' => self.buffers.push(TRUE, 0),
                    b'f' => self.buffers.push(FALSE, 0),
                    b'n' => self.buffers.other(Received::Null),
                    b'[' => self.buffers.other(Received::Array),
                    _ => self.buffers.other(Received::Object),
                }
                Ok(())
            }
        }
    }

    fn list(&mut self, member: &'static Shape) -> Result<(), JsonError> {
        self.at += 1;
        let head = self.buffers.open_list();
        let mut count = 0;
        self.blank();
        if self.peek() == b']' {
            self.at += 1;
        } else {
            loop {
                self.blank();
                self.value(member)?;
                count += 1;
                self.blank();
                match self.peek() {
                    b',' => self.at += 1,
                    b']' => {
                        self.at += 1;
                        break;
                    }
                    _ => return Err(self.expected("`,` or `]`")),
                }
            }
        }
        self.buffers.close_list(head, count);
        Ok(())
    }

    fn object(&mut self, members: &'static [Member]) -> Result<(), JsonError> {
        self.at += 1;
        let head = self.buffers.open_object();
        self.blank();
        if self.peek() == b'}' {
            self.at += 1;
        } else {
            loop {
                self.blank();
                self.entry(members)?;
                self.blank();
                match self.peek() {
                    b',' => self.at += 1,
                    b'}' => {
                        self.at += 1;
                        break;
                    }
                    _ => return Err(self.expected("`,` or `}`")),
                }
            }
        }
        self.buffers.close_object(head);
        Ok(())
    }

    fn entry(&mut self, members: &'static [Member]) -> Result<(), JsonError> {
        if self.peek() != b'"' {
            return Err(self.expected("a key in double quotes"));
        }
        let (key, well_formed) = self.string(true)?;
        self.blank();
        self.take(b':', "`:`")?;
        self.blank();
        let name = self.text.get(key.start as usize..(key.start + key.len) as usize).unwrap_or(&[]);
        let index = members.iter().position(|member| well_formed && member.name.as_bytes() == name);
        let null = self.peek() == b'n';
        match index {
            Some(index) if null => {
                self.skip()?;
                self.buffers.words.push(index as u32);
                self.buffers.push(ABSENT, 0);
            }
            Some(index) => {
                self.buffers.words.push(index as u32);
                let member = members.get(index).map(|member| member.shape);
                if let Some(shape) = member {
                    self.value(shape)?;
                }
            }
            None => {
                let start = self.at;
                self.skip()?;
                if !null && self.unknown_keys != UnknownKeys::Strip {
                    let key = self.buffers.span(key);
                    self.buffers.words.push(UNKNOWN | key);
                    let value = self.buffers.span(Span { start: start as u32, len: (self.at - start) as u32 });
                    self.buffers.push(RAW, value);
                }
            }
        }
        Ok(())
    }

    fn number(&mut self) -> Result<(), JsonError> {
        let start = self.at;
        self.skip_number()?;
        let number = self.text.get(start..self.at).unwrap_or(&[]);
        let whole = whole(number);
        match whole {
            Some(whole) => self.buffers.words.extend([INT, whole as u32, (whole >> 32) as u32]),
            None => self.buffers.other(Received::Number),
        }
        Ok(())
    }

    /// Reads a string and resolves its escapes in place. The second part says
    /// whether the text is well-formed: `\ud800` alone is not.
    fn string(&mut self, is_key: bool) -> Result<(Span, bool), JsonError> {
        self.at += 1;
        let start = self.at;
        let mut out = start;
        let mut well_formed = true;
        loop {
            match self.text.get(self.at).copied() {
                None => return Err(self.expected("the string's closing quote")),
                Some(b'"') => break,
                Some(b'\\') => well_formed &= self.escape(&mut out, is_key)?,
                Some(0..0x20) => {
                    return Err(self.expected("an escape: control characters cannot stand in a string"));
                }
                Some(byte) => {
                    self.put(&mut out, byte);
                    self.at += 1;
                }
            }
        }
        self.at += 1;
        // What resolving left over stays valid text, so that the whole can still be read as UTF-8.
        let end = self.at - 1;
        if out < end
            && let Some(rest) = self.text.get_mut(out..end)
        {
            rest.fill(b' ');
        }
        Ok((Span { start: start as u32, len: (out - start) as u32 }, well_formed))
    }

    fn put(&mut self, out: &mut usize, byte: u8) {
        if let Some(slot) = self.text.get_mut(*out) {
            *slot = byte;
        }
        *out += 1;
    }

    fn escape(&mut self, out: &mut usize, is_key: bool) -> Result<bool, JsonError> {
        let byte = match self.text.get(self.at + 1).copied() {
            Some(byte @ (b'"' | b'\\' | b'/')) => byte,
            Some(b'b') => 8,
            Some(b'f') => 12,
            Some(b'n') => b'\n',
            Some(b'r') => b'\r',
            Some(b't') => b'\t',
            Some(b'u') => return self.unicode_escape(out, is_key),
            _ => return Err(self.expected("one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u")),
        };
        self.put(out, byte);
        self.at += 2;
        Ok(true)
    }

    fn unicode_escape(&mut self, out: &mut usize, is_key: bool) -> Result<bool, JsonError> {
        let high = self.hex(self.at).ok_or(self.expected("four hexadecimal digits after \\u"))?;
        self.at += 6;
        let low = if (0xD800..0xDC00).contains(&high) { self.hex(self.at) } else { None };
        let char = match low {
            Some(low @ 0xDC00..0xE000) => {
                self.at += 6;
                char::from_u32(0x1_0000 + ((high - 0xD800) << 10) + (low - 0xDC00))
            }
            _ => char::from_u32(high),
        };
        if cfg!(feature = "npm") && is_key && (char.is_none() || high == u32::from(MARK)) {
            // JavaScript makes the surrogate of the mark and the last digits, which stay: it names keys exactly.
            self.put(out, MARK);
            if char.is_some() {
                self.put(out, MARK);
                return Ok(true);
            }
            for digit in self.at - 3..self.at {
                let digit = self.text.get(digit).copied().unwrap_or(0);
                self.put(out, digit);
            }
            return Ok(false);
        }
        let mut bytes = [0; 4];
        for &byte in char.unwrap_or(char::REPLACEMENT_CHARACTER).encode_utf8(&mut bytes).as_bytes() {
            self.put(out, byte);
        }
        Ok(char.is_some())
    }

    /// The code of `\uXXXX` at `at`.
    fn hex(&self, at: usize) -> Option<u32> {
        let digits = self.text.get(at..at + 6)?.strip_prefix(b"\\u")?;
        digits.iter().try_fold(0, |code, &digit| Some(code << 4 | char::from(digit).to_digit(16)?))
    }

    fn skip_number(&mut self) -> Result<(), JsonError> {
        if self.peek() == b'-' {
            self.at += 1;
        }
        match self.peek() {
            b'0' => self.at += 1,
            b'1'..=b'9' => self.digits()?,
            _ => return Err(self.expected("a digit")),
        }
        if self.peek() == b'.' {
            self.at += 1;
            self.digits()?;
        }
        if matches!(self.peek(), b'e' | b'E') {
            self.at += 1;
            if matches!(self.peek(), b'+' | b'-') {
                self.at += 1;
            }
            self.digits()?;
        }
        Ok(())
    }

    fn digits(&mut self) -> Result<(), JsonError> {
        let start = self.at;
        while self.peek().is_ascii_digit() {
            self.at += 1;
        }
        if start == self.at { Err(self.expected("a digit")) } else { Ok(()) }
    }

    fn word(&mut self, word: &'static str) -> Result<(), JsonError> {
        if self.text.get(self.at..self.at + word.len()) != Some(word.as_bytes()) {
            return Err(self.expected("a JSON value"));
        }
        self.at += word.len();
        Ok(())
    }

    /// Passes over a string without resolving it.
    fn skip_string(&mut self) -> Result<(), JsonError> {
        self.at += 1;
        loop {
            match self.text.get(self.at).copied() {
                None => return Err(self.expected("the string's closing quote")),
                Some(b'"') => break,
                Some(b'\\') => {
                    let known = match self.text.get(self.at + 1).copied() {
                        Some(b'u') => self.hex(self.at).map(|_| 6),
                        Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => Some(2),
                        _ => None,
                    };
                    self.at += known.ok_or(self.expected("an escape that JSON has"))?;
                }
                Some(0..0x20) => {
                    return Err(self.expected("an escape: control characters cannot stand in a string"));
                }
                Some(_) => self.at += 1,
            }
        }
        self.at += 1;
        Ok(())
    }

    /// Skips one value of any type and depth, without recursion.
    fn skip(&mut self) -> Result<(), JsonError> {
        let mut open: Vec<u8> = Vec::new();
        loop {
            self.blank();
            match self.peek() {
                b'{' | b'[' => {
                    let close = if self.peek() == b'{' { b'}' } else { b']' };
                    self.at += 1;
                    self.blank();
                    if self.peek() == close {
                        self.at += 1;
                    } else {
                        open.push(close);
                        if close == b'}' {
                            self.skip_key()?;
                        }
                        continue;
                    }
                }
                b'"' => self.skip_string()?,
                b'-' | b'0'..=b'9' => self.skip_number()?,
                b't' => self.word("true")?,
                b'f' => self.word("false")?,
                b'n' => self.word("null")?,
                _ => return Err(self.expected("a JSON value")),
            }
            // A value ended: close what it closes.
            loop {
                let Some(&close) = open.last() else {
                    return Ok(());
                };
                self.blank();
                if self.peek() == close {
                    self.at += 1;
                    open.pop();
                    continue;
                }
                self.take(b',', if close == b'}' { "`,` or `}`" } else { "`,` or `]`" })?;
                if close == b'}' {
                    self.skip_key()?;
                }
                break;
            }
        }
    }

    fn skip_key(&mut self) -> Result<(), JsonError> {
        self.blank();
        if self.peek() != b'"' {
            return Err(self.expected("a key in double quotes"));
        }
        self.skip_string()?;
        self.blank();
        self.take(b':', "`:`")
    }
}

/// The value of a JSON number if it is whole and has 64 bits. `1.0` and `1e2`
/// are whole numbers, as they are to JSON.parse. By hand, because Rust's own
/// parser for floats brings 15 KB of tables into the wasm.
pub(super) fn whole(number: &[u8]) -> Option<i64> {
    let (negative, digits) = match number.split_first() {
        Some((b'-', rest)) => (true, rest),
        _ => (false, number),
    };
    let split = digits.iter().position(|byte| matches!(byte, b'e' | b'E')).unwrap_or(digits.len());
    let (digits, exponent) = digits.split_at(split);
    let mut magnitude = 0u64;
    // The power of ten that the digits read so far are to be multiplied by.
    let mut scale = 0i64;
    let mut zeros = 0u32;
    let mut fraction = false;
    for &byte in digits {
        match byte {
            b'.' => {
                fraction = true;
                continue;
            }
            b'0' => zeros += 1,
            digit => {
                let power = 10u64.checked_pow(zeros + 1).or((magnitude == 0).then_some(0))?;
                magnitude = magnitude.checked_mul(power)?.checked_add(u64::from(digit - b'0'))?;
                zeros = 0;
            }
        }
        scale -= i64::from(fraction);
    }
    if magnitude == 0 {
        return Some(0);
    }
    let sign = exponent.get(1).copied();
    let power = exponent.iter().filter(|byte| byte.is_ascii_digit());
    let power = power.fold(0i64, |power, byte| power.saturating_mul(10).saturating_add(i64::from(byte - b'0')));
    scale = scale.saturating_add(zeros.into()).saturating_add(if sign == Some(b'-') { -power } else { power });
    let magnitude = magnitude.checked_mul(10u64.checked_pow(u32::try_from(scale).ok()?)?)?;
    if negative { 0i64.checked_sub_unsigned(magnitude) } else { i64::try_from(magnitude).ok() }
}

#[cfg(test)]
mod tests {
    use super::whole;

    #[test]
    fn whole_numbers_in_every_spelling() {
        for (text, value) in
            [("0", 0), ("-0.0", 0), ("1.0", 1), ("1e2", 100), ("12.50e1", 125), ("100E-2", 1), ("0e999999999999", 0)]
        {
            assert_eq!(whole(text.as_bytes()), Some(value), "{text}");
        }
        assert_eq!(whole(b"-9223372036854775808"), Some(i64::MIN));
        assert_eq!(whole(b"9223372036854775807"), Some(i64::MAX));
        assert_eq!(whole(b"0.00000000000000000000000000001e29"), Some(1));
        for text in ["1.5", "9223372036854775808", "-9223372036854775809", "1e19", "1e-1", "15e-1", "1e99999999999999999999"] {
            assert_eq!(whole(text.as_bytes()), None, "{text}");
        }
    }
}
