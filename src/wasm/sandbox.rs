//! The exports of `sandbox-core.wasm`: sandboxes by number, and one buffer of bytes for requests and responses.

use crate::http::Request;
use crate::sandbox::{Cut, Delivery, Sandbox};
use std::cell::RefCell;
use wasm_bindgen::prelude::wasm_bindgen;

#[derive(Default)]
struct State {
    sandboxes: Vec<Option<Sandbox>>,
    /// Written by JavaScript before a call, and read by it afterwards.
    bytes: Vec<u8>,
}

thread_local! {
    static STATE: RefCell<State> = RefCell::default();
}

/// Creates a sandbox, and returns its number.
#[wasm_bindgen]
pub fn create(seed: f64) -> usize {
    STATE.with_borrow_mut(|state| {
        let sandbox = Some(Sandbox::new(seed.to_bits()));
        // The number of a dropped sandbox is used again: a test suite creates thousands.
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

/// Drops a sandbox.
#[wasm_bindgen]
pub fn forget(number: usize) {
    STATE.with_borrow_mut(|state| {
        if let Some(slot) = state.sandboxes.get_mut(number) {
            *slot = None;
        }
    });
}

/// Sets the length of the buffer, and returns its address.
#[wasm_bindgen]
pub fn reserve(length: usize) -> usize {
    STATE.with_borrow_mut(|state| {
        state.bytes.resize(length, 0);
        state.bytes.as_ptr() as usize
    })
}

/// The address of the buffer.
#[wasm_bindgen]
pub fn address() -> usize {
    STATE.with_borrow(|state| state.bytes.as_ptr() as usize)
}

/// The length of the buffer.
#[wasm_bindgen]
pub fn length() -> usize {
    STATE.with_borrow(|state| state.bytes.len())
}

/// Handles the request in the buffer: a head of `head` bytes, then the body. The head is the method, the path with its query,
/// and `name:value` of every header, one on each line.
///
/// Writes the response to the buffer in the same form, and returns the length of its head. The first line of that head is,
/// separated by spaces: the status, the delay in milliseconds, where to cut the connection (0 nowhere, 1 before the
/// response, 2 in its body), 1 if the state may have changed, and the caller's AWS account.
#[wasm_bindgen]
pub fn handle(number: usize, head: usize, now: f64) -> usize {
    STATE.with_borrow_mut(|state| {
        let bytes = std::mem::take(&mut state.bytes);
        let Some(Some(sandbox)) = state.sandboxes.get_mut(number) else { return 0 };
        let (head, body) = bytes.split_at(head.min(bytes.len()));
        let Delivery { response, delay_ms, cut, changed, account } = sandbox.deliver(&read_request(head, body), now as i64);
        let cut = match cut {
            None => "0",
            Some(Cut::BeforeResponse) => "1",
            Some(Cut::InBody) => "2",
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

fn read_request(head: &[u8], body: &[u8]) -> Request {
    let mut lines = std::str::from_utf8(head).unwrap_or("").split('\n');
    let (method, path) = (lines.next().unwrap_or(""), lines.next().unwrap_or(""));
    let mut host = "";
    let mut headers = Vec::new();
    for (name, value) in lines.filter_map(|line| line.split_once(':')) {
        if name.eq_ignore_ascii_case("host") {
            host = value;
        } else {
            headers.push((name.to_owned(), value.to_owned()));
        }
    }
    let scheme = if host.is_empty() { "" } else { "http://" };
    let slash = if path.starts_with('/') { "" } else { "/" };
    let url = [scheme, host, slash, path].concat();
    Request { method: method.to_owned(), url, headers, body: body.to_vec() }
}

/// Resets a sandbox to the options in the buffer, which are JSON. If they are invalid, returns false and writes the error
/// message to the buffer.
#[wasm_bindgen]
pub fn configure(number: usize, now: f64) -> bool {
    STATE.with_borrow_mut(|state| {
        let Some(Some(sandbox)) = state.sandboxes.get_mut(number) else { return false };
        let read = serde_json::from_slice(&state.bytes).map_err(|error| error.to_string());
        let configured = read.and_then(|options| sandbox.configure(&options, now as i64).map_err(|error| error.to_string()));
        match configured {
            Ok(()) => true,
            Err(reason) => {
                state.bytes = reason.into_bytes();
                false
            }
        }
    })
}
