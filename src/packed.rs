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
    let mut reader = Reader { bytes };
    let strings = reader.strings();
    let classes: Vec<&'static [u32]> = (0..reader.number()).map(|_| leak(reader.class())).collect();
    let patterns: Vec<&'static Pattern> = (0..reader.number()).map(|_| leak_one(reader.pattern(&strings, &classes))).collect();
    let mut shapes: Vec<&'static Shape> = Vec::new();
    for _ in 0..reader.number() {
        let shape = reader.shape(&strings, &patterns, &shapes);
        shapes.push(leak_one(shape));
    }
    reader.numbers().into_iter().map(|input| at(&shapes, input)).collect()
}

/// Stands where packed tables are not what they should be: it takes no value but `{}`.
static NOTHING: Shape = Shape::unnamed(Kind::Structure(&[]), false);

#[inline(never)]
fn at(shapes: &[&'static Shape], index: u32) -> &'static Shape {
    shapes.get(index as usize).copied().unwrap_or(&NOTHING)
}

fn leak<T>(values: Vec<T>) -> &'static [T] {
    Vec::leak(values)
}

fn leak_one<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

struct Reader {
    bytes: &'static [u8],
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

    fn index(&mut self) -> usize {
        self.number() as usize
    }

    #[inline(never)]
    fn take(&mut self, length: usize) -> &'static [u8] {
        let (taken, rest) = self.bytes.split_at_checked(length).unwrap_or((&[], &[]));
        self.bytes = rest;
        taken
    }

    /// As many numbers as the next number says.
    #[inline(never)]
    fn numbers(&mut self) -> Vec<u32> {
        let count = self.number();
        (0..count).map(|_| self.number()).collect()
    }

    fn strings(&mut self) -> Vec<&'static str> {
        let lengths = self.numbers();
        lengths.into_iter().map(|length| core::str::from_utf8(self.take(length as usize)).unwrap_or("")).collect()
    }

    fn class(&mut self) -> Vec<u32> {
        let mut ends = self.numbers();
        let mut last = 0;
        for end in &mut ends {
            last += *end;
            *end = last;
        }
        ends
    }

    fn pattern(&mut self, strings: &[&'static str], classes: &[&'static [u32]]) -> Pattern {
        let source = self.string(strings);
        let length = self.index();
        let wide = leak(self.numbers().into_iter().map(|class| classes.get(class as usize).copied().unwrap_or(&[])).collect());
        let rows = self.take(length);
        Pattern { source, dfa: leak_one(Dfa { rows, wide }) }
    }

    #[inline(never)]
    fn string(&mut self, strings: &[&'static str]) -> &'static str {
        strings.get(self.index()).copied().unwrap_or("")
    }

    fn shape(&mut self, strings: &[&'static str], patterns: &[&'static Pattern], shapes: &[&'static Shape]) -> Shape {
        let head = self.number();
        let min = (head & HAS_MIN != 0).then(|| self.number() as i32);
        let max = (head & HAS_MAX != 0).then(|| self.number() as i32);
        let limits = Limits { min, max };
        let kind = match head & 15 {
            0 => Kind::Structure(self.members(strings, shapes)),
            1 => Kind::Union(self.members(strings, shapes)),
            2 => Kind::List(at(shapes, self.number()), limits),
            // 0 is no pattern.
            3 => Kind::String(limits, self.index().checked_sub(1).and_then(|at| patterns.get(at).copied())),
            4 => Kind::Enum(leak((0..self.number()).map(|_| EnumValue::unnamed(self.string(strings))).collect())),
            5 => Kind::Integer(limits),
            6 => Kind::Long(limits),
            7 => Kind::Boolean,
            _ => Kind::Timestamp,
        };
        Shape::unnamed(kind, head & SENSITIVE != 0)
    }

    #[inline(never)]
    fn members(&mut self, strings: &[&'static str], shapes: &[&'static Shape]) -> &'static [Member] {
        let count = self.number();
        let members = (0..count).map(|_| {
            let name = self.string(strings);
            let shape = at(shapes, self.number());
            let flags = self.number();
            let presence = match flags & 3 {
                0 => Presence::Optional,
                1 => Presence::Required,
                _ => Presence::Token,
            };
            Member::unnamed(name, shape, presence, flags & DEPRECATED != 0)
        });
        leak(members.collect())
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
