//! A shape in the form that the single pass reads: member names and enum values as masked words of eight bytes, patterns as
//! dense tables, limits as plain numbers. Made once for each operation, from the shape tables that the checker reads, too.

use crate::pattern::dense::Dense;
use crate::shape::{Kind, Limits, Member, Pattern, Presence, Shape};
use crate::swar::word_at;
use crate::tape::list_limits;
use alloc::boxed::Box;
use alloc::vec::Vec;

/// What a value must be.
#[derive(Debug)]
pub(super) enum Plan {
    Object(Object),
    List(Box<Plan>, Range),
    Text(Range, Option<Text>),
    Enum(Vec<Literal>),
    Number(Range),
    Boolean,
    Timestamp,
    /// No valid request has this value.
    Other,
}

/// A structure or union.
#[derive(Debug)]
pub(super) struct Object {
    pub(super) members: Vec<Entry>,
    /// A bit for each member that must be present.
    pub(super) required: u32,
    /// Whether it is a union, of which exactly one member is present.
    pub(super) one: bool,
}

/// A member: its name with what follows in JSON, `Name":`.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) key: Literal,
    pub(super) plan: Plan,
}

/// A pattern in two forms.
#[derive(Debug)]
pub(super) struct Text {
    pub(super) pattern: &'static Pattern,
    pub(super) dense: Option<Dense>,
}

/// A closed interval.
#[derive(Debug, Clone, Copy)]
pub(super) struct Range {
    min: i64,
    max: i64,
}

impl Range {
    fn new(limits: Limits, min: i64, max: i64) -> Range {
        Range { min: limits.min.map_or(min, i64::from), max: limits.max.map_or(max, i64::from) }
    }

    fn of_count(limits: Limits) -> Range {
        Range::new(limits, 0, i64::MAX)
    }

    pub(super) fn contains(self, value: i64) -> bool {
        self.min <= value && value <= self.max
    }

    pub(super) fn has_count(self, count: usize) -> bool {
        self.contains(count as i64)
    }
}

/// Text that is compared eight bytes at a time.
#[derive(Debug)]
pub(super) struct Literal {
    first: Word,
    rest: Box<[Word]>,
    length: usize,
}

/// Up to eight bytes, and which of them count.
#[derive(Debug, Clone, Copy)]
struct Word {
    bits: u64,
    mask: u64,
}

impl Word {
    fn new(part: &[u8]) -> Word {
        let with = |bytes: fn(u8) -> u8| part.iter().rev().fold(0, |word, &byte| word << 8 | u64::from(bytes(byte)));
        Word { bits: with(|byte| byte), mask: with(|_| 0xff) }
    }

    fn is(self, eight: u64) -> bool {
        eight & self.mask == self.bits
    }
}

impl Literal {
    fn new(text: &[u8]) -> Literal {
        let (first, rest) = text.split_at(text.len().min(8));
        Literal { first: Word::new(first), rest: rest.chunks(8).map(Word::new).collect(), length: text.len() }
    }

    /// Its length, if `text` has it at `at`; `eight` is the word at that offset.
    pub(super) fn length_in(&self, eight: u64, text: &[u8], at: usize) -> Option<usize> {
        if !self.first.is(eight) {
            return None;
        }
        let mut at = at;
        for word in &self.rest {
            at += 8;
            if !word.is(word_at(text, at)) {
                return None;
            }
        }
        Some(self.length)
    }
}

impl Plan {
    pub(super) fn new(shape: &'static Shape) -> Plan {
        match &shape.kind {
            Kind::Structure(members) => Plan::Object(Object::new(members, false)),
            Kind::Union(members) => Plan::Object(Object::new(members, true)),
            Kind::List(item, limits) => Plan::List(Box::new(Plan::new(item)), Range::of_count(list_limits(*limits))),
            Kind::String(limits, pattern) => {
                let text = pattern.map(|pattern| Text { pattern, dense: Dense::new(pattern.dfa) });
                Plan::Text(Range::of_count(*limits), text)
            }
            Kind::Enum(values) => {
                let literal = |value: &str| Literal::new(&[value.as_bytes(), b"\""].concat());
                Plan::Enum(values.iter().map(|value| literal(value.value)).collect())
            }
            Kind::Integer(limits) => Plan::Number(Range::new(*limits, i32::MIN.into(), i32::MAX.into())),
            Kind::Long(limits) => Plan::Number(Range::new(*limits, i64::MIN, i64::MAX)),
            Kind::Boolean => Plan::Boolean,
            Kind::Timestamp => Plan::Timestamp,
            Kind::Map(..) => Plan::Other,
        }
    }
}

impl Object {
    fn new(members: &'static [Member], one: bool) -> Object {
        let required = members.iter().enumerate().filter(|(_, member)| member.presence == Presence::Required);
        Object {
            required: required.fold(0, |bits, (index, _)| bits | 1 << index),
            members: members
                .iter()
                .map(|member| Entry {
                    key: Literal::new(&[member.name.as_bytes(), b"\":"].concat()),
                    plan: Plan::new(member.shape),
                })
                .collect(),
            one,
        }
    }
}
