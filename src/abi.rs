//! The numbers that cross the boundary between JavaScript and the WebAssembly modules, apart from those of the tape,
//! of issues and of retries. `cargo xtask generate` writes all of them to `pkg-template/generated/abi.ts`.

use crate::tape::UnknownKeys;

/// The buffers of core.wasm, as `address` and `capacity` number them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u32)]
pub enum Buffer {
    /// The words of a tape, written by JavaScript.
    Words = 0,
    /// The lengths of the strings in UTF-16 units, written by JavaScript.
    Lengths = 1,
    /// The joined text as UTF-8, written by JavaScript.
    Text = 2,
    /// The numbers of the last issues.
    Issues = 3,
    /// The bytes that the last call wrote.
    Output = 4,
    /// The idempotency token of the next request, written by JavaScript.
    Token = 5,
}

impl Buffer {
    /// Each buffer with its name.
    pub const ALL: [(&'static str, Buffer); 6] = [
        ("WORDS", Buffer::Words),
        ("LENGTHS", Buffer::Lengths),
        ("TEXT", Buffer::Text),
        ("ISSUES", Buffer::Issues),
        ("OUTPUT", Buffer::Output),
        ("TOKEN", Buffer::Token),
    ];
}

/// The characters of an idempotency token, a UUID.
pub const TOKEN_LENGTH: usize = 36;

/// `check` returns this if joining the strings has joined two lone surrogates to a pair: the caller gathers again, string by
/// string.
pub const GATHER_AGAIN: i32 = -1;

/// Stands for the count of numbers where a line is not JSON. The byte and the number of the text that says what was
/// expected there follow.
pub const NOT_JSON: u32 = u32::MAX;

/// Follows the numbers of the last issue where there are more issues than the caller wants.
pub const TRUNCATED: u32 = u32::MAX;

/// The sandbox refuses longer bodies, in bytes.
pub const SANDBOX_MAX_BODY: usize = 1 << 20;

/// The steps of an issue's path: `index << STEP_BITS | kind`.
pub const STEP_BITS: u32 = 2;
/// A step into a member of a structure or union, by index.
pub const STEP_MEMBER: u32 = 0;
/// A step into an item of a list, by index.
pub const STEP_ITEM: u32 = 1;
/// A step into an unknown key, by the number of its text.
pub const STEP_UNKNOWN: u32 = 2;

/// A place inside the input of an operation is a number with this many bits for each level, the first level lowest: the
/// index of a member plus one, or 1 for an item of a list. 0 is the input itself.
pub const PLACE_BITS: u32 = 6;
/// How many levels a place can have.
pub const MAX_PLACE_LEVELS: u32 = u32::BITS / PLACE_BITS;

/// How JavaScript numbers the choices for unknown keys, by the names of the option `unknownKeys`.
pub const UNKNOWN_KEYS: [(&str, u32); 3] = [("error", 0), ("strip", 1), ("allow", 2)];

/// The choice with a number of [`UNKNOWN_KEYS`].
pub fn unknown_keys(number: u32) -> UnknownKeys {
    match number {
        0 => UnknownKeys::Error,
        1 => UnknownKeys::Strip,
        _ => UnknownKeys::Allow,
    }
}
