//! Where the words and spans of a tape are written.

use super::{LIST, OBJECT, OTHER, Received, Span, TAG_BITS};
use alloc::vec::Vec;

/// The words and spans of a tape, kept between uses.
#[derive(Debug, Default)]
pub struct Buffers {
    /// See [`Tape::words`](super::Tape::words).
    pub words: Vec<u32>,
    /// See [`Tape::spans`](super::Tape::spans).
    pub spans: Vec<Span>,
}

impl Buffers {
    pub(super) fn clear(&mut self) {
        self.words.clear();
        self.spans.clear();
    }

    pub(super) fn push(&mut self, tag: u32, payload: u32) {
        self.words.push(payload << TAG_BITS | tag);
    }

    pub(super) fn other(&mut self, received: Received) {
        self.push(OTHER, received as u32);
    }

    pub(super) fn span(&mut self, span: Span) -> u32 {
        self.spans.push(span);
        self.spans.len() as u32 - 1
    }

    /// Begins a list; its head is completed by [`close_list`](Self::close_list).
    pub(super) fn open_list(&mut self) -> usize {
        let head = self.words.len();
        self.words.extend([LIST, 0]);
        head
    }

    pub(super) fn close_list(&mut self, head: usize, count: u32) {
        let end = self.words.len() as u32;
        if let Some([list, after]) = self.words.get_mut(head..head + 2) {
            (*list, *after) = (count << TAG_BITS | LIST, end);
        }
    }

    /// Begins an object; its head is completed by [`close_object`](Self::close_object).
    pub(super) fn open_object(&mut self) -> usize {
        let head = self.words.len();
        self.words.push(OBJECT);
        head
    }

    pub(super) fn close_object(&mut self, head: usize) {
        let end = self.words.len() as u32;
        if let Some(object) = self.words.get_mut(head) {
            *object = end << TAG_BITS | OBJECT;
        }
    }
}
