//! The input tables as bytes, for `core.wasm` alone: as statics, every pointer
//! is four bytes that do not compress (5.3 KB gzip); packed and unpacked once at
//! start they cost 1.4. `cargo xtask print` packs them from the declaration, and
//! a test proves that what comes out is the declaration.
//!
//! Everything is a `varint` (seven bits a byte, lowest first) unless it says
//! bytes: strings (count, lengths, bytes), classes of wide characters (count;
//! each: count of ends, distances between them), patterns (count; each: source,
//! length of rows, classes (count, numbers), rows as bytes), shapes, children
//! first (count; each: head, then what its kind has), operations (count, their
//! inputs).

use crate::pattern::Dfa;
use crate::shape::{EnumValue, Kind, Limits, Member, Pattern, Presence, Shape};
use alloc::boxed::Box;
use alloc::vec::Vec;

/// The packed tables of both services: Account's operations, then Channel's.
pub static TABLES: &[u8] = include_bytes!("packed.bin");

/// A shape's head is its kind and these.
pub const HAS_MIN: u32 = 16;
/// See [`HAS_MIN`].
pub const HAS_MAX: u32 = 32;
/// See [`HAS_MIN`].
pub const SENSITIVE: u32 = 64;
/// A member's flags are its presence and this.
pub const DEPRECATED: u32 = 4;

/// The number of a kind in a head.
pub const KINDS: [&str; 9] = ["structure", "union", "list", "string", "enum", "integer", "long", "boolean", "timestamp"];

/// Unpacks the inputs of all operations. They live as long as the module.
pub fn unpack(bytes: &'static [u8]) -> Vec<&'static Shape> {
    let mut reader = Reader { bytes, ..Reader::default() };
    for length in reader.numbers() {
        let text = reader.take(length);
        reader.strings.push(core::str::from_utf8(text).unwrap_or(""));
    }
    for _ in 0..reader.number() {
        let class = reader.class();
        reader.classes.push(class);
    }
    for _ in 0..reader.number() {
        let pattern = reader.pattern();
        reader.patterns.push(pattern);
    }
    for _ in 0..reader.number() {
        let shape = leak(reader.shape());
        reader.shapes.push(shape);
    }
    let mut inputs = Vec::new();
    for _ in 0..reader.number() {
        inputs.push(reader.input());
    }
    inputs
}

/// Stands where packed tables are not what they should be: it takes no value but `{}`.
static NOTHING: Shape = Shape::unnamed(Kind::Structure(&[]), false);

fn leak<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

/// What is left of the tables, and what was read of them. Lists are pushed, not
/// collected: that is half the code, and reading them takes a fraction of a millisecond.
#[derive(Default)]
struct Reader {
    bytes: &'static [u8],
    strings: Vec<&'static str>,
    classes: Vec<&'static [u32]>,
    patterns: Vec<&'static Pattern>,
    shapes: Vec<&'static Shape>,
}

impl Reader {
    // Not inlined: called from everywhere, once a start.
    #[inline(never)]
    fn number(&mut self) -> u32 {
        let mut number = 0;
        let mut shift = 0;
        while let Some((&byte, rest)) = self.bytes.split_first() {
            self.bytes = rest;
            number |= u32::from(byte & 127) << shift;
            shift += 7;
            if byte < 128 {
                break;
            }
        }
        number
    }

    #[inline(never)]
    fn take(&mut self, length: u32) -> &'static [u8] {
        let (taken, rest) = self.bytes.split_at_checked(length as usize).unwrap_or((&[], &[]));
        self.bytes = rest;
        taken
    }

    /// As many numbers as the next number says.
    #[inline(never)]
    fn numbers(&mut self) -> Vec<u32> {
        let mut numbers = Vec::new();
        for _ in 0..self.number() {
            numbers.push(self.number());
        }
        numbers
    }

    fn class(&mut self) -> &'static [u32] {
        let mut ends = self.numbers();
        let mut last = 0;
        for end in &mut ends {
            last += *end;
            *end = last;
        }
        ends.leak()
    }

    fn pattern(&mut self) -> &'static Pattern {
        let source = self.string();
        let length = self.number();
        let mut wide = Vec::new();
        for _ in 0..self.number() {
            let class = self.number();
            wide.push(self.classes.get(class as usize).copied().unwrap_or(&[]));
        }
        let rows = self.take(length);
        leak(Pattern { source, dfa: leak(Dfa { rows, wide: wide.leak() }) })
    }

    #[inline(never)]
    fn string(&mut self) -> &'static str {
        let at = self.number();
        self.strings.get(at as usize).copied().unwrap_or("")
    }

    /// A shape that was read before.
    #[inline(never)]
    fn input(&mut self) -> &'static Shape {
        let at = self.number();
        self.shapes.get(at as usize).copied().unwrap_or(&NOTHING)
    }

    fn limit(&mut self, head: u32, flag: u32) -> Option<i32> {
        (head & flag != 0).then(|| self.number() as i32)
    }

    fn shape(&mut self) -> Shape {
        let head = self.number();
        let limits = Limits { min: self.limit(head, HAS_MIN), max: self.limit(head, HAS_MAX) };
        let kind = match head & 15 {
            0 => Kind::Structure(self.members()),
            1 => Kind::Union(self.members()),
            2 => Kind::List(self.input(), limits),
            3 => {
                let at = self.number();
                // 0 is no pattern.
                Kind::String(limits, self.patterns.get((at as usize).wrapping_sub(1)).copied())
            }
            4 => Kind::Enum(self.values()),
            5 => Kind::Integer(limits),
            6 => Kind::Long(limits),
            7 => Kind::Boolean,
            _ => Kind::Timestamp,
        };
        Shape::unnamed(kind, head & SENSITIVE != 0)
    }

    fn values(&mut self) -> &'static [EnumValue] {
        let mut values = Vec::new();
        for _ in 0..self.number() {
            values.push(EnumValue::unnamed(self.string()));
        }
        values.leak()
    }

    #[inline(never)]
    fn members(&mut self) -> &'static [Member] {
        let mut members = Vec::new();
        for _ in 0..self.number() {
            let name = self.string();
            let shape = self.input();
            let flags = self.number();
            let presence = match flags & 3 {
                0 => Presence::Optional,
                1 => Presence::Required,
                _ => Presence::Token,
            };
            members.push(Member::unnamed(name, shape, presence, flags & DEPRECATED != 0));
        }
        members.leak()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::describe::describe;
    use crate::{account, channel};

    #[test]
    fn what_is_unpacked_is_the_declaration() {
        let unpacked = unpack(TABLES);
        let declared: Vec<_> = account::SERVICE.operations.iter().chain(channel::SERVICE.operations).collect();
        assert_eq!(unpacked.len(), declared.len());
        for (unpacked, operation) in unpacked.iter().zip(declared) {
            let text = |shape: &'static Shape| {
                let mut out = Vec::new();
                describe(shape, &mut out);
                out
            };
            assert_eq!(text(unpacked), text(operation.input), "{}", operation.name);
            same_automata(unpacked, operation.input);
        }
    }

    fn same_automata(a: &Shape, b: &Shape) {
        if let (Kind::String(_, Some(a)), Kind::String(_, Some(b))) = (&a.kind, &b.kind) {
            assert_eq!(a.dfa.rows, b.dfa.rows, "{}", b.source);
            assert_eq!(a.dfa.wide, b.dfa.wide, "{}", b.source);
        }
        if let (Kind::List(a, _), Kind::List(b, _)) = (&a.kind, &b.kind) {
            same_automata(a, b);
        }
        for (a, b) in a.kind.members().iter().zip(b.kind.members()) {
            same_automata(a.shape, b.shape);
        }
    }
}
