//! The shape tables of all inputs as bytes, for `core.wasm` alone. As statics they cost 5.3 KB gzip, since a pointer is four
//! bytes that do not compress; packed, and unpacked once at start, they cost 1.4 KB. `cargo xtask generate` packs them from
//! the shape tables, and a test proves that unpacking gives the same tables.
//!
//! `generated/packed.bin` has the tables of all services. `generated/packed/` has a file for each service, which the main entry
//! of the npm package carries as text: a bundle contains those of the services that it uses.
//!
//! Every number is a varint: seven bits in each byte, lowest first. A file begins with the number of its first operation, in the
//! order of [`crate::SERVICES`]. Then it consists of these parts, in this order, and other files may follow it:
//!
//! | part | content |
//! |---|---|
//! | strings | each ends with a line break; an empty line ends the part |
//! | classes of wide characters | their number; for each a list of the distances between its bounds |
//! | rows of automata | their number; for each the bytes of a [`Dfa`]'s row, with transitions as below; no row occurs twice |
//! | patterns | their number; for each its source, its sentence, the list of its classes, the list of its rows |
//! | inputs of operations | their number; for each its shape |
//!
//! A list is its length, then its items. A reference to a row is [`LITERALS`] plus the row's index. A smaller number is an
//! ASCII character, and stands for a row whose only transition leads on that character to the next row: ARNs and names are
//! chains of such rows.
//!
//! A transition stores a row of the same pattern:
//!
//! | target | number |
//! |---|---|
//! | this row or a later one | `2 × (target − this row)` |
//! | an earlier row | `2 × target + 1` |
//!
//! The rules of a shape follow its members.
//!
//! A string, a member or a shape can occur again. Its first occurrence is a 0, followed by its content. Every later one is
//! the number of entries back to the first: 1 is the latest entry. The content of strings is in the first part: a 0 takes
//! the next of them.

use crate::pattern::Dfa;
use crate::rule::{Requirement, Rule, Scope};
use crate::shape::{EnumValue, Kind, Limits, Member, Pattern, Presence, Shape};
use crate::text::{cut, put};
use alloc::boxed::Box;
use alloc::vec::Vec;

/// The packed tables of all services, in the order of `SERVICES`.
// Only in builds that unpack them: `cargo xtask generate`, which writes the file, compiles without it.
#[cfg(any(feature = "wasm-tables", test))]
pub static TABLES: &[u8] = include_bytes!("generated/packed.bin");

/// Flag in the head of a shape, beside its kind: it has a lower limit.
pub const HAS_MIN: u32 = 16;
/// Flag in the head of a shape: it has an upper limit.
pub const HAS_MAX: u32 = 32;
/// Flag in the head of a shape: it is sensitive.
pub const SENSITIVE: u32 = 64;
/// Flag in the head of a shape: it has documented rules.
pub const HAS_RULES: u32 = 128;
/// Flag of a member, beside its presence: it is deprecated.
pub const DEPRECATED: u32 = 4;

/// Flag in the head of a rule, beside its requirement: it has a condition.
pub const HAS_CONDITION: u32 = 64;

/// The kinds, by their number in a head.
pub const KINDS: [&str; 9] = ["structure", "union", "list", "string", "enum", "integer", "long", "boolean", "timestamp"];

/// The number of rows that are not stored: one for each ASCII character.
pub const LITERALS: usize = 128;

/// The inputs of operations, by number. Those of a service whose tables are not there are `None`.
pub type Inputs = Vec<Option<&'static Shape>>;

/// Unpacks the inputs of all operations, from one file or from several in a row. They live as long as the module.
#[cfg(not(feature = "wasm-tables"))]
#[inline(never)]
pub fn unpack(mut bytes: &'static [u8]) -> Inputs {
    let mut inputs = Vec::new();
    while !bytes.is_empty() {
        bytes = unpack_file(bytes, &mut inputs);
    }
    inputs
}

/// Unpacks [`TABLES`].
#[cfg(feature = "wasm-tables")]
pub fn unpack_all() -> Inputs {
    let mut inputs = Vec::new();
    // Its first operation has the number 0.
    unpack_file(TABLES.get(1..).unwrap_or(&[]), &mut inputs);
    inputs
}

/// Unpacks one file, and returns what follows it.
fn unpack_file(bytes: &'static [u8], inputs: &mut Inputs) -> &'static [u8] {
    let mut reader = Reader { bytes, ..Reader::default() };
    #[cfg(not(feature = "wasm-tables"))]
    for _ in inputs.len()..reader.number() as usize {
        inputs.push(None);
    }
    loop {
        let line = cut(&mut reader.bytes, b'\n');
        if line.is_empty() {
            break;
        }
        reader.strings.push(core::str::from_utf8(line).unwrap_or(""));
    }
    for _ in 0..reader.number() {
        let class = reader.class();
        reader.classes.push(class);
    }
    for _ in 0..reader.number() {
        let row = reader.row();
        reader.rows.push(row);
    }
    for _ in 0..reader.number() {
        let pattern = reader.pattern();
        reader.patterns.push(pattern);
    }
    for _ in 0..reader.number() {
        inputs.push(Some(reader.shape()));
    }
    reader.bytes
}

/// Replaces a shape that malformed tables refer to. Its only valid value is `{}`.
static NOTHING: Shape = Shape::unnamed(Kind::Structure(&[]), false, &[]);

fn leak<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

/// The entry `ago` places before the end.
fn back<T: Copy>(entries: &[T], ago: u32) -> Option<T> {
    entries.get(entries.len().wrapping_sub(ago as usize)).copied()
}

/// The bytes that remain, and what has been read so far. Lists are filled with `push` instead of `collect`: that is half the
/// code, and reading all tables takes a fraction of a millisecond.
#[derive(Default)]
struct Reader {
    bytes: &'static [u8],
    strings: Vec<&'static str>,
    strings_used: usize,
    classes: Vec<&'static [u32]>,
    rows: Vec<&'static [u8]>,
    patterns: Vec<&'static Pattern>,
    members: Vec<Member>,
    shapes: Vec<&'static Shape>,
}

impl Reader {
    // Not inlined: it has many callers, and runs only at start.
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
    fn numbers(&mut self) -> Vec<u32> {
        let mut numbers = Vec::new();
        for _ in 0..self.number() {
            numbers.push(self.number());
        }
        numbers
    }

    #[inline(never)]
    fn class(&mut self) -> &'static [u32] {
        let mut ends = self.numbers();
        let mut last = 0;
        for end in &mut ends {
            last += *end;
            *end = last;
        }
        ends.leak()
    }

    /// A row of a [`Dfa`], with the targets of its transitions still as packed.
    #[inline(never)]
    fn row(&mut self) -> &'static [u8] {
        let transitions = self.bytes.first().map_or(0, |head| usize::from(head & 0x7f));
        let (row, rest) = self.bytes.split_at_checked(1 + 4 * transitions).unwrap_or((&[], &[]));
        self.bytes = rest;
        row
    }

    #[inline(never)]
    fn pattern(&mut self) -> &'static Pattern {
        let (source, sentence) = (self.string(), self.string());
        let mut wide = Vec::new();
        for class in self.numbers() {
            wide.push(self.classes.get(class as usize).copied().unwrap_or(&[]));
        }
        let mut rows = Vec::new();
        let mut starts = Vec::new();
        for state in self.numbers() {
            starts.push(rows.len());
            let literal = [1, state as u8, state as u8, 2, 0];
            put(&mut rows, self.rows.get((state as usize).wrapping_sub(LITERALS)).copied().unwrap_or(&literal));
        }
        for (at, &start) in starts.iter().enumerate() {
            let Some((head, transitions)) = rows.get_mut(start..).and_then(<[u8]>::split_first_mut) else { continue };
            for transition in transitions.chunks_exact_mut(4).take(usize::from(*head & 0x7f)) {
                if let [_, _, low, high] = transition {
                    let to = usize::from(u16::from_le_bytes([*low, *high]));
                    let place = (to >> 1) + if to & 1 == 0 { at } else { 0 };
                    let distance = starts.get(place).map_or(0, |to| to.wrapping_sub(start));
                    [*low, *high] = (distance as u16).to_le_bytes();
                }
            }
        }
        leak(Pattern {
            source,
            #[cfg(not(feature = "npm"))]
            name: "",
            sentence,
            dfa: leak(Dfa { rows: rows.leak(), wide: wide.leak() }),
        })
    }

    #[inline(never)]
    fn string(&mut self) -> &'static str {
        let ago = self.number();
        if ago == 0 {
            self.strings_used += 1;
        }
        let at = self.strings_used.wrapping_sub(ago.max(1) as usize);
        self.strings.get(at).copied().unwrap_or("")
    }

    #[inline(never)]
    fn input(&mut self) -> &'static Shape {
        match self.number() {
            0 => self.shape(),
            ago => back(&self.shapes, ago).unwrap_or(&NOTHING),
        }
    }

    fn limit(&mut self, head: u32, flag: u32) -> Option<i32> {
        (head & flag != 0).then(|| self.number() as i32)
    }

    fn shape(&mut self) -> &'static Shape {
        let head = self.number();
        let limits = Limits { min: self.limit(head, HAS_MIN), max: self.limit(head, HAS_MAX) };
        let kind = match head & 15 {
            0 => Kind::Structure(self.members()),
            1 => Kind::Union(self.members()),
            2 => Kind::List(self.input(), limits),
            3 => {
                let at = self.number();
                // 0 stands for no pattern.
                Kind::String(limits, self.patterns.get((at as usize).wrapping_sub(1)).copied())
            }
            4 => Kind::Enum(self.values()),
            5 => Kind::Integer(limits),
            6 => Kind::Long(limits),
            7 => Kind::Boolean,
            _ => Kind::Timestamp,
        };
        let rules = if head & HAS_RULES != 0 { self.rules(kind.members()) } else { &[] };
        let shape = leak(Shape::unnamed(kind, head & SENSITIVE != 0, rules));
        self.shapes.push(shape);
        shape
    }

    /// The documented rules of a structure or union with these members. Of each rule: its name, the index of its member, its
    /// requirement with the flags of limits, the number of its scope, its days, its values and its condition.
    #[inline(never)]
    fn rules(&mut self, members: &'static [Member]) -> &'static [Rule] {
        let mut rules = Vec::new();
        for _ in 0..self.number() {
            let name = self.string();
            let member = members.get(self.number() as usize).map_or("", |member| member.name);
            let head = self.number();
            let requirement =
                Requirement::ALL.get((head & 15) as usize).map_or(Requirement::Only, |(_, requirement)| *requirement);
            let days = Limits { min: self.limit(head, HAS_MIN), max: self.limit(head, HAS_MAX) };
            let mut values = Vec::new();
            for _ in 0..self.number() {
                values.push(self.string());
            }
            let scope = match self.number() {
                0 => Scope::Structure,
                1 => Scope::Request,
                _ => Scope::Catalog,
            };
            rules.push(Rule {
                name,
                member,
                requirement,
                values: values.leak(),
                condition: if head & HAS_CONDITION == 0 { "" } else { self.string() },
                scope,
                days,
                #[cfg(not(feature = "npm"))]
                source: crate::rule::Source::Model,
            });
        }
        rules.leak()
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
            let ago = self.number();
            if ago == 0 {
                let name = self.string();
                let flags = self.number();
                let presence = match flags & 3 {
                    0 => Presence::Optional,
                    1 => Presence::Required,
                    _ => Presence::Token,
                };
                let shape = self.input();
                self.members.push(Member::unnamed(name, shape, presence, flags & DEPRECATED != 0));
            }
            if let Some(member) = back(&self.members, ago.max(1)) {
                members.push(member);
            }
        }
        members.leak()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::SERVICES;
    use crate::describe::describe;
    use crate::shape::{Operation, Service};

    #[test]
    fn unpacked_tables_equal_the_shape_tables() {
        let unpacked = unpack(TABLES);
        same(&unpacked, &all_operations());
    }

    #[test]
    fn the_tables_of_a_service_can_be_unpacked_alone_and_after_others() -> std::io::Result<()> {
        let (mut first, mut all) = (0, Vec::new());
        for service in SERVICES {
            let bytes = file(service)?;
            let unpacked = unpack(bytes.clone().leak());
            assert!(unpacked.iter().take(first).all(Option::is_none));
            same(unpacked.get(first..).unwrap_or_default(), service.operations);
            first += service.operations.len();
            all.extend(bytes);
        }
        same(&unpack(all.leak()), &all_operations());
        Ok(())
    }

    fn all_operations() -> Vec<&'static Operation> {
        SERVICES.iter().flat_map(|service| service.operations).copied().collect()
    }

    /// The packed tables of one service.
    fn file(service: &Service) -> std::io::Result<Vec<u8>> {
        std::fs::read(format!("{}/src/generated/packed/{}.bin", env!("CARGO_MANIFEST_DIR"), service.name))
    }

    fn same(unpacked: &[Option<&'static Shape>], operations: &[&'static Operation]) {
        assert_eq!(unpacked.len(), operations.len());
        for (unpacked, operation) in unpacked.iter().zip(operations) {
            let text = |shape: &'static Shape| {
                let mut out = Vec::new();
                describe(shape, &mut out);
                out
            };
            assert_eq!(unpacked.map(text), Some(text(operation.input)), "{}", operation.name);
            if let Some(unpacked) = unpacked {
                same_automata(unpacked, operation.input);
            }
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
