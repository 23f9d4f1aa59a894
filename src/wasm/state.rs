//! The one state of the module: its buffers. WebAssembly here has one thread,
//! and no export calls back into JavaScript while it holds them.

use super::random::Random;
use super::single::Single;
use crate::packed::{TABLES, unpack};
use crate::shape::Shape;
use crate::tape::Span;
use alloc::string::String;
use alloc::vec::Vec;
use core::cell::{OnceCell, RefCell};

/// Everything that outlives a call.
pub(super) struct State {
    /// A tape's words, written by JavaScript.
    pub(super) words: Vec<u32>,
    /// The strings' lengths in UTF-16 units, written by JavaScript.
    pub(super) lengths: Vec<u32>,
    /// The joined text as UTF-8, written by JavaScript.
    pub(super) text: Vec<u8>,
    /// Where the strings lie in the text.
    pub(super) spans: Vec<Span>,
    /// The last issues, as numbers.
    pub(super) issues: Vec<u32>,
    /// The last answer in bytes.
    pub(super) out: Vec<u8>,
    /// What tokens are made of.
    pub(super) random: Random,
    /// The signing key of the last scope and secret: deriving one costs four HMACs.
    pub(super) key: SigningKey,
}

/// A derived signing key with what it was derived from. The secret itself is
/// kept only as a hash.
pub(super) struct SigningKey {
    pub(super) of: String,
    pub(super) key: [u8; 32],
}

static STATE: Single<RefCell<State>> = Single(RefCell::new(State {
    words: Vec::new(),
    lengths: Vec::new(),
    text: Vec::new(),
    spans: Vec::new(),
    issues: Vec::new(),
    out: Vec::new(),
    random: Random::EMPTY,
    key: SigningKey { of: String::new(), key: [0; 32] },
}));

static INPUTS: Single<OnceCell<Vec<&'static Shape>>> = Single(OnceCell::new());

/// The inputs of all operations, unpacked on first use.
pub(super) fn inputs() -> &'static [&'static Shape] {
    INPUTS.0.get_or_init(|| unpack(TABLES))
}

/// Runs `f` on the state.
pub(super) fn with<T>(f: impl FnOnce(&mut State) -> T) -> T {
    f(&mut STATE.0.borrow_mut())
}
