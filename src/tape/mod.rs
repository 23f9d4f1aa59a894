//! A request in the form that the rules read: a flat list of words beside its text.
//!
//! JavaScript gathers an object into a tape (`pkg-template/validate/gather.ts`), `json` reads JSON text into one, and `value` a
//! `serde_json::Value`; the rest of the crate reads only tapes. A tape is laid out by the shapes of the operation's input:
//! known members appear as their index, and nothing inside a value of the wrong type is on the tape. So a hostile input costs
//! no more than its own size.
//!
//! A word is `payload << TAG_BITS | tag`:
//!
//! | tag | payload | following words |
//! |---|---|---|
//! | `OTHER` | a `Received` | – |
//! | `ABSENT` | – | – (a key written with `null`; it hides an earlier one) |
//! | `FALSE`, `TRUE` | – | – |
//! | `INT`, `BIGINT` | – | low and high half of 64 bits |
//! | `STRING`, `ILL_FORMED`, `DATE`, `RAW` | index into the spans | – |
//! | `BAD_DATE` | – | – |
//! | `LIST` | number of items | index after the list, the items |
//! | `OBJECT` | index after the object | entries: key, value |
//! | `PROVEN` | – | – (a valid value, whatever it is) |
//! | `LONG` | code points | – (text longer than its shape allows) |
//!
//! A key is a member's index, or `UNKNOWN | span` for a key the shape lacks.

mod buffers;
pub mod json;
#[cfg(feature = "json")]
pub mod value;

pub use buffers::Buffers;

use crate::shape::{Limits, Member, Shape};
use alloc::vec::Vec;

/// A value of a type that no shape accepts.
pub const OTHER: u32 = 0;
/// A key whose value is `null`.
pub const ABSENT: u32 = 1;
/// `false`.
pub const FALSE: u32 = 2;
/// `true`.
pub const TRUE: u32 = 3;
/// A whole number within 64 bits.
pub const INT: u32 = 4;
/// The same as a JavaScript `bigint`.
pub const BIGINT: u32 = 5;
/// Text.
pub const STRING: u32 = 6;
/// Text with a lone surrogate, which no encoding can carry.
pub const ILL_FORMED: u32 = 7;
/// A JavaScript `Date`, as the text that is sent.
pub const DATE: u32 = 8;
/// A JavaScript `Date` that is not a time.
pub const BAD_DATE: u32 = 9;
/// A list.
pub const LIST: u32 = 10;
/// An object where a structure or union stands.
pub const OBJECT: u32 = 11;
/// The JSON text of an unknown member's value that the caller wants sent.
pub const RAW: u32 = 12;
/// A value of which the gatherer knows that it is valid: nothing to check, and not there to be sent.
pub const PROVEN: u32 = 13;
/// Well-formed text that is longer than its shape allows. Only its length is here, in code points.
pub const LONG: u32 = 14;

/// The lower bits of a word hold its tag, the others its payload.
pub const TAG_BITS: u32 = 4;
/// The bits of the tag.
pub const TAG_MASK: u32 = (1 << TAG_BITS) - 1;
/// The largest payload.
pub const MAX_PAYLOAD: u32 = u32::MAX >> TAG_BITS;

/// Marks a key that the shape does not name; the rest is a span's index.
pub const UNKNOWN: u32 = 0x8000_0000;

/// No structure of an input has more members (`cargo xtask import` sees to it).
pub const MAX_MEMBERS: usize = 32;

/// A longer list is refused whatever its shape says, and its items beyond this
/// are not gathered: a sparse array of four thousand million holes costs nothing.
pub const MAX_ITEMS: u32 = 1 << 20;

/// The limits of a list, which has at most [`MAX_ITEMS`] whatever its shape says.
pub(crate) fn list_limits(limits: Limits) -> Limits {
    Limits { max: limits.max.or(Some(MAX_ITEMS as i32)), ..limits }
}

/// What to do with keys that a shape does not name.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnknownKeys {
    /// Each is an issue.
    #[default]
    Error,
    /// They are left out of what is sent.
    Strip,
    /// They are sent.
    Allow,
}

/// What kind of value came where another was needed. The discriminants are
/// shared with the JavaScript side.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u32)]
pub enum Received {
    /// `null`, in a list.
    Null = 0,
    /// `undefined` or a hole, in a list.
    Undefined = 1,
    /// `true` or `false`.
    Boolean = 2,
    /// A number, fractions and beyond 64 bits included.
    Number = 3,
    /// A `bigint` beyond 64 bits.
    Bigint = 4,
    /// Text.
    String = 5,
    /// A symbol.
    Symbol = 6,
    /// A function.
    Function = 7,
    /// An array.
    Array = 8,
    /// A plain object or class instance.
    Object = 9,
    /// A `Date`.
    Date = 10,
    /// A `Map`.
    Map = 11,
    /// A `Set`.
    Set = 12,
    /// A typed array, `DataView` or `ArrayBuffer`.
    Binary = 13,
    /// A property that throws when it is read.
    Unreadable = 14,
}

impl Received {
    /// The names, by discriminant; they are the `received` of an issue.
    pub const NAMES: [&'static str; 15] = [
        "null",
        "undefined",
        "boolean",
        "number",
        "bigint",
        "string",
        "symbol",
        "function",
        "array",
        "object",
        "date",
        "map",
        "set",
        "binary",
        "unreadable",
    ];
}

/// Where a string lies in the text.
#[derive(Debug, Clone, Copy, Default)]
pub struct Span {
    /// The first byte.
    pub start: u32,
    /// How many bytes.
    pub len: u32,
}

/// A tape, ready to be walked.
#[derive(Debug, Clone, Copy)]
pub struct Tape<'t> {
    /// The words, as the module's table describes them.
    pub words: &'t [u32],
    /// Where the strings are.
    pub spans: &'t [Span],
    /// What the spans point into.
    pub text: &'t str,
}

/// One value of a tape.
#[derive(Debug, Clone, Copy)]
pub enum Node<'t> {
    /// See [`OTHER`]: the number of a [`Received`].
    Other(u32),
    /// See [`ABSENT`].
    Absent,
    /// `true` or `false`.
    Boolean(bool),
    /// See [`INT`].
    Int(i64),
    /// See [`BIGINT`].
    Bigint(i64),
    /// See [`STRING`].
    String(&'t str),
    /// See [`ILL_FORMED`].
    IllFormed,
    /// See [`DATE`].
    Date(&'t str),
    /// See [`BAD_DATE`].
    BadDate,
    /// A list: the count of items, where the first is and where the last ends.
    List(u32, usize, usize),
    /// An object: where its first entry is and where it ends.
    Object(usize, usize),
    /// See [`RAW`].
    Raw(&'t str),
    /// See [`PROVEN`].
    Proven,
    /// See [`LONG`].
    Long(u32),
}

impl Node<'_> {
    /// The number of the [`Received`] that names this value in an issue.
    pub fn received(&self) -> u32 {
        let received = match *self {
            Node::Other(received) => return received,
            Node::Absent | Node::Raw(_) | Node::Proven => Received::Null,
            Node::Boolean(_) => Received::Boolean,
            Node::Int(_) => Received::Number,
            Node::Bigint(_) => Received::Bigint,
            Node::String(_) | Node::IllFormed | Node::Long(_) => Received::String,
            Node::Date(_) | Node::BadDate => Received::Date,
            Node::List(..) => Received::Array,
            Node::Object(..) => Received::Object,
        };
        received as u32
    }
}

impl<'t> Tape<'t> {
    fn word(&self, at: usize) -> u32 {
        // A walk never leaves a tape that a gatherer wrote; outside there is nothing.
        self.words.get(at).copied().unwrap_or(ABSENT)
    }

    /// The text of a span.
    pub fn span(&self, index: u32) -> &'t str {
        let Some(span) = self.spans.get(index as usize) else {
            return "";
        };
        let start = span.start as usize;
        self.text.get(start..start + span.len as usize).unwrap_or("")
    }

    /// The value whose first word is at `at`.
    #[inline(always)]
    pub fn node(&self, at: usize) -> Node<'t> {
        let word = self.word(at);
        let payload = word >> TAG_BITS;
        match word & TAG_MASK {
            OTHER => Node::Other(payload),
            FALSE => Node::Boolean(false),
            TRUE => Node::Boolean(true),
            INT => Node::Int(self.long(at)),
            BIGINT => Node::Bigint(self.long(at)),
            STRING => Node::String(self.span(payload)),
            ILL_FORMED => Node::IllFormed,
            DATE => Node::Date(self.span(payload)),
            BAD_DATE => Node::BadDate,
            LIST => Node::List(payload, at + 2, self.after(at)),
            OBJECT => Node::Object(at + 1, payload as usize),
            RAW => Node::Raw(self.span(payload)),
            PROVEN => Node::Proven,
            LONG => Node::Long(payload),
            _ => Node::Absent,
        }
    }

    /// The JSON text of a value that is one.
    pub fn raw(&self, at: usize) -> Option<&'t str> {
        let word = self.word(at);
        (word & TAG_MASK == RAW).then(|| self.span(word >> TAG_BITS))
    }

    /// The index of the value that follows the one at `at`.
    pub fn after(&self, at: usize) -> usize {
        let word = self.word(at);
        match word & TAG_MASK {
            INT | BIGINT => at + 3,
            // `max`: a walk goes forward whatever the words say.
            LIST => (self.word(at + 1) as usize).max(at + 2),
            OBJECT => ((word >> TAG_BITS) as usize).max(at + 1),
            _ => at + 1,
        }
    }

    fn long(&self, at: usize) -> i64 {
        (u64::from(self.word(at + 2)) << 32 | u64::from(self.word(at + 1))) as i64
    }

    /// Sorts an object's entries by the members of its shape.
    #[inline(never)]
    pub fn entries(&self, members: &'static [Member], first: usize, end: usize) -> Entries {
        let mut entries = Entries { at: [0; MAX_MEMBERS], unknown: 0 };
        let mut at = first;
        while at < end && at < self.words.len() {
            let key = self.word(at);
            if key & UNKNOWN != 0 {
                if entries.unknown == 0 {
                    entries.unknown = at as u32;
                }
            } else if (key as usize) < members.len()
                && let Some(slot) = entries.at.get_mut(key as usize)
            {
                // The last of equal keys counts, as in JSON.parse; ABSENT hides an earlier one.
                *slot = if self.word(at + 1) & TAG_MASK == ABSENT { 0 } else { at as u32 + 1 };
            }
            at = self.after(at + 1);
        }
        entries
    }

    /// Where the value of one member is, if there is an object at `at` that has it.
    #[inline(never)]
    pub fn member(&self, shape: &'static Shape, at: usize, name: &str) -> Option<usize> {
        let members = shape.kind.members();
        let index = members.iter().position(|member| member.name == name)?;
        let Node::Object(first, end) = self.node(at) else { return None };
        self.entries(members, first, end).get(index)
    }

    /// The text of one member, if there is an object at `at` that has it, and if it is a string or a date.
    #[inline(never)]
    pub fn text(&self, shape: &'static Shape, at: usize, name: &str) -> Option<&'t str> {
        match self.node(self.member(shape, at, name)?) {
            Node::String(text) | Node::Date(text) => Some(text),
            _ => None,
        }
    }

    /// The unknown keys of an object, in input order: span index and where the value is.
    pub fn unknown(&self, entries: &Entries, end: usize) -> impl Iterator<Item = (u32, usize)> + use<'t> {
        let tape = *self;
        let mut at = if entries.unknown == 0 { end } else { entries.unknown as usize };
        core::iter::from_fn(move || {
            while at < end && at < tape.words.len() {
                let (key, value) = (tape.word(at), at + 1);
                at = tape.after(value);
                if key & UNKNOWN != 0 {
                    return Some((key & !UNKNOWN, value));
                }
            }
            None
        })
    }
}

/// Where the members of one object are.
#[derive(Debug)]
pub struct Entries {
    /// For each member where its value begins; 0 is absent (no value begins there).
    at: [u32; MAX_MEMBERS],
    /// Where the first unknown key is; 0 for none.
    unknown: u32,
}

impl Entries {
    /// Where the value of member `index` is, if it is present.
    pub fn get(&self, index: usize) -> Option<usize> {
        self.at.get(index).copied().filter(|&at| at != 0).map(|at| at as usize)
    }
}

/// Spans of strings that follow each other without a gap, from their lengths in
/// UTF-16 code units. `None` if a surrogate pair crosses the end of a
/// string: joining the strings has then joined two lone surrogates.
pub fn spans_from_utf16(text: &str, lengths: &[u32], spans: &mut Vec<Span>) -> Option<()> {
    spans.clear();
    spans.reserve(lengths.len());
    if text.len() as u64 == lengths.iter().map(|&len| u64::from(len)).sum::<u64>() {
        // As many bytes as units: all ASCII.
        let mut start = 0;
        for &len in lengths {
            spans.push(Span { start, len });
            start += len;
        }
        return Some(());
    }
    let mut chars = text.char_indices();
    let mut start = 0;
    for &length in lengths {
        let mut units = 0;
        while units < length {
            let (_, char) = chars.next()?;
            units += char.len_utf16() as u32;
        }
        if units > length {
            return None;
        }
        let end = chars.offset() as u32;
        spans.push(Span { start, len: end - start });
        start = end;
    }
    Some(())
}
