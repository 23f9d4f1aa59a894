//! The one state of the module: its buffers. WebAssembly here has one thread,
//! and no export calls back into JavaScript while it holds them.

use crate::tape::Span;
use std::cell::RefCell;

/// Everything that outlives a call.
#[derive(Default)]
pub(super) struct State {
    /// A tape's words, written by JavaScript.
    pub words: Vec<u32>,
    /// The strings' lengths in UTF-16 units, written by JavaScript.
    pub lengths: Vec<u32>,
    /// The joined text as UTF-8, written by JavaScript.
    pub text: Vec<u8>,
    /// Where the strings lie in the text.
    pub spans: Vec<Span>,
    /// The last issues, as numbers.
    pub issues: Vec<u32>,
    /// The last answer in bytes.
    pub out: Vec<u8>,
    /// The signing key of the last scope and secret: deriving one costs four HMACs.
    pub key: SigningKey,
}

/// A derived signing key with what it was derived from. The secret itself is
/// kept only as a hash.
#[derive(Default)]
pub(super) struct SigningKey {
    pub of: String,
    pub key: [u8; 32],
}

thread_local! {
    static STATE: RefCell<State> = RefCell::default();
}

/// Runs `f` on the state.
pub(super) fn with<T>(f: impl FnOnce(&mut State) -> T) -> T {
    STATE.with_borrow_mut(f)
}
