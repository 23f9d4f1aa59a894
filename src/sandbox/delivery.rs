//! A response with what a server or a test does to it: wait, or drop the connection.

use crate::http::Response;

/// A response, and how to deliver it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Delivery {
    /// The response to send.
    pub response: Response,
    /// How many milliseconds to wait before that.
    pub delay_ms: u64,
    /// Where the connection ends too early, if it does.
    pub cut: Option<Cut>,
    /// Whether the state has changed. If you store it, store it before you send the response:
    /// [`Sandbox::changes`](super::Sandbox::changes) has what to add to a journal.
    pub changed: bool,
    /// The AWS account that called; empty for a control request.
    pub account: String,
}

/// Where a connection ends too early.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Cut {
    /// Before the first byte of the response.
    BeforeResponse,
    /// After half of the response's body.
    InBody,
}

impl Delivery {
    /// The delivery of a response to a control request.
    pub(super) fn of_control(response: Response) -> Delivery {
        Delivery { response, delay_ms: 0, cut: None, changed: false, account: String::new() }
    }
}
