//! The exports of `sandbox-core.wasm`: sandboxes by number, requests and answers
//! through one buffer of bytes.

use crate::sandbox::{Cut, Delivery, Request, Sandbox};
use std::cell::RefCell;
use wasm_bindgen::prelude::wasm_bindgen;

#[derive(Default)]
struct State {
    sandboxes: Vec<Option<Sandbox>>,
    /// What JavaScript wrote, then what it reads.
    bytes: Vec<u8>,
}

thread_local! {
    static STATE: RefCell<State> = RefCell::default();
}

/// Makes a sandbox; gives its number.
#[wasm_bindgen]
pub fn create(seed: f64) -> usize {
    STATE.with_borrow_mut(|state| {
        let sandbox = Some(Sandbox::new(seed.to_bits()));
        // The number of one that was forgotten serves again: a test suite makes thousands.
        for (number, slot) in state.sandboxes.iter_mut().enumerate() {
            if slot.is_none() {
                *slot = sandbox;
                return number;
            }
        }
        state.sandboxes.push(sandbox);
        state.sandboxes.len() - 1
    })
}

/// Forgets a sandbox.
#[wasm_bindgen(js_name = forget)]
pub fn forget(number: usize) {
    STATE.with_borrow_mut(|state| {
        if let Some(slot) = state.sandboxes.get_mut(number) {
            *slot = None;
        }
    });
}

/// Makes room for a request; gives where to write it.
#[wasm_bindgen]
pub fn reserve(length: usize) -> usize {
    STATE.with_borrow_mut(|state| {
        state.bytes.resize(length, 0);
        state.bytes.as_ptr() as usize
    })
}

/// Where the answer is.
#[wasm_bindgen]
pub fn address() -> usize {
    STATE.with_borrow(|state| state.bytes.as_ptr() as usize)
}

/// Answers a request. It stands in the buffer as a head (method, path, then
/// `name:value` of each header, a line each) of `head` bytes and the body. The
/// answer is put there the same way; its first line is status, delay, where the
/// connection is to be cut (0: nowhere, 1: before it, 2: in its body), 1 if the
/// state may be another now, and the AWS account that called. Gives the length of its head, and `length()`
/// that of the whole.
#[wasm_bindgen]
pub fn handle(number: usize, head: usize, now: f64) -> usize {
    STATE.with_borrow_mut(|state| {
        let bytes = std::mem::take(&mut state.bytes);
        let (head, body) = bytes.split_at(head.min(bytes.len()));
        let mut lines = std::str::from_utf8(head).unwrap_or("").split('\n');
        let (method, path) = (lines.next().unwrap_or(""), lines.next().unwrap_or(""));
        let headers: Vec<(&str, &str)> = lines.filter_map(|line| line.split_once(':')).collect();
        let request = Request { method, path, headers: &headers, body, now_ms: now as i64 };
        let Some(Some(sandbox)) = state.sandboxes.get_mut(number) else { return 0 };
        let Delivery { response, delay_ms, cut, changed, account } = sandbox.deliver(&request);
        let cut = match cut {
            None => "0",
            Some(Cut::Answer) => "1",
            Some(Cut::Body) => "2",
        };
        let first = [&*response.status.to_string(), &delay_ms.to_string(), cut, if changed { "1" } else { "0" }, &account];
        let mut out = first.join(" ");
        for (name, value) in &response.headers {
            out.push('\n');
            out.push_str(name);
            out.push(':');
            out.push_str(value);
        }
        let head = out.len();
        state.bytes = out.into_bytes();
        state.bytes.extend(response.body);
        head
    })
}

/// Begins a sandbox anew with the options in the buffer, as JSON. Where it
/// cannot, gives false and the reason in the buffer.
#[wasm_bindgen]
pub fn configure(number: usize, now: f64) -> bool {
    STATE.with_borrow_mut(|state| {
        let Some(Some(sandbox)) = state.sandboxes.get_mut(number) else { return false };
        let read = serde_json::from_slice(&state.bytes).map_err(|error| error.to_string());
        match read.and_then(|options| sandbox.configure(&options, now as i64)) {
            Ok(()) => true,
            Err(reason) => {
                state.bytes = reason.into_bytes();
                false
            }
        }
    })
}

/// How long the whole answer is.
#[wasm_bindgen]
pub fn length() -> usize {
    STATE.with_borrow(|state| state.bytes.len())
}
