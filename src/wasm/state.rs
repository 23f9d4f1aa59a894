//! The state of `core.wasm`: its buffers. The module has one thread, and no export calls JavaScript while it borrows them.

use super::single::{Single, stop};
use crate::abi::TOKEN_LENGTH;
use crate::packed;
use crate::shape::Shape;
use crate::tape::Span;
use alloc::vec::Vec;
use core::cell::{Cell, RefCell};

/// What is kept between calls.
pub(super) struct State {
    /// A tape's words, written by JavaScript.
    pub(super) words: Vec<u32>,
    /// The lengths of the strings in UTF-16 code units, written by JavaScript.
    pub(super) lengths: Vec<u32>,
    /// The joined text as UTF-8, written by JavaScript.
    pub(super) text: Vec<u8>,
    /// The spans of the strings in the text.
    pub(super) spans: Vec<Span>,
    /// The last issues, as numbers.
    pub(super) issues: Vec<u32>,
    /// The bytes that the last call wrote.
    pub(super) out: Vec<u8>,
    /// The idempotency token of the next request, written by JavaScript.
    pub(super) token: [u8; TOKEN_LENGTH],
}

static STATE: Single<RefCell<State>> = Single(RefCell::new(State {
    words: Vec::new(),
    lengths: Vec::new(),
    text: Vec::new(),
    spans: Vec::new(),
    issues: Vec::new(),
    out: Vec::new(),
    token: [0; TOKEN_LENGTH],
}));

/// The packed shape tables that JavaScript has brought.
#[cfg(not(feature = "wasm-tables"))]
pub(super) static TABLES: Single<Cell<&[u8]>> = Single(Cell::new(&[]));

/// The packed shape tables of all services, or of those that JavaScript has brought.
pub(super) fn tables() -> &'static [u8] {
    #[cfg(feature = "wasm-tables")]
    return packed::TABLES;
    #[cfg(not(feature = "wasm-tables"))]
    TABLES.0.get()
}

static INPUTS: Single<Cell<&[Option<&Shape>]>> = Single(Cell::new(&[]));

/// The inputs of all operations, unpacked on first use.
pub(super) fn inputs() -> &'static [Option<&'static Shape>] {
    let mut inputs = INPUTS.0.get();
    if inputs.is_empty() {
        #[cfg(feature = "wasm-tables")]
        let unpacked = packed::unpack_all();
        #[cfg(not(feature = "wasm-tables"))]
        let unpacked = packed::unpack(tables());
        inputs = unpacked.leak();
        INPUTS.0.set(inputs);
    }
    inputs
}

/// Runs `f` on the state. If the state is still borrowed, an earlier call stopped halfway and its buffers cannot be trusted, so
/// the module stops.
pub(super) fn with<T>(f: impl FnOnce(&mut State) -> T) -> T {
    match STATE.0.try_borrow_mut() {
        Ok(mut state) => f(&mut state),
        Err(_) => stop(),
    }
}
