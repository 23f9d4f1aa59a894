//! The exports of `sandbox-core.wasm`: sandboxes by number, and two buffers for requests and responses: one for the head, one
//! for the body.

use crate::http::{Request, Response};
use crate::sandbox::{Cut, Delivery, Sandbox};
use std::cell::RefCell;
use wasm_bindgen::prelude::wasm_bindgen;

#[derive(Default)]
struct State {
    sandboxes: Vec<Option<Sandbox>>,
    /// Head and body, written by JavaScript before a call, and read by it afterwards.
    parts: [Vec<u8>; 2],
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

/// Sets the length of a part, and returns its address: 0 if there is not enough memory.
#[wasm_bindgen]
pub fn reserve(part: usize, length: usize) -> usize {
    STATE.with_borrow_mut(|state| {
        let Some(bytes) = state.parts.get_mut(part) else { return 0 };
        let mut new = Vec::new();
        // What was there before is not needed any more, and may have been large.
        *bytes = Vec::new();
        if new.try_reserve_exact(length.max(1)).is_err() {
            return 0;
        }
        new.resize(length, 0);
        *bytes = new;
        bytes.as_ptr() as usize
    })
}

/// The address of a part.
#[wasm_bindgen]
pub fn address(part: usize) -> usize {
    STATE.with_borrow(|state| state.parts.get(part).map_or(0, |bytes| bytes.as_ptr() as usize))
}

/// The length of a part.
#[wasm_bindgen]
pub fn length(part: usize) -> usize {
    STATE.with_borrow(|state| state.parts.get(part).map_or(0, Vec::len))
}

/// Handles the request in the buffers. The head is the method, the path with its query, and `name:value` of every header, one on
/// each line.
///
/// Writes the response to the buffers in the same form. The first line of its head is, separated by spaces: the status, the
/// delay in milliseconds, where to cut the connection (0 nowhere, 1 before the response, 2 in its body), 1 if the state has
/// changed, and the caller's AWS account.
#[wasm_bindgen]
pub fn handle(number: usize, now: f64) {
    STATE.with_borrow_mut(|state| {
        let [head, body] = std::mem::take(&mut state.parts);
        let Some(Some(sandbox)) = state.sandboxes.get_mut(number) else { return };
        let request = read_request(&head, body);
        let Delivery { response, delay_ms, cut, changed, account } =
            if has_room(&request) { sandbox.deliver(&request, now as i64) } else { too_large() };
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
        state.parts = [out.into_bytes(), response.body];
    });
}

/// Writes what the latest request has changed to the buffer of the body. Returns false if it has replaced the whole state.
#[wasm_bindgen]
pub fn changes(number: usize) -> bool {
    STATE.with_borrow_mut(|state| {
        let Some(Some(sandbox)) = state.sandboxes.get(number) else { return false };
        let changes = sandbox.changes();
        let is_known = changes.is_some();
        state.parts = [Vec::new(), changes.unwrap_or_default().into_bytes()];
        is_known
    })
}

fn read_request(head: &[u8], body: Vec<u8>) -> Request {
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
    Request { method: method.to_owned(), url, headers, body }
}

/// Resets a sandbox to the options in the body, which are JSON. If they are invalid, returns false and writes the error
/// message to the body.
#[wasm_bindgen]
pub fn configure(number: usize, now: f64) -> bool {
    STATE.with_borrow_mut(|state| {
        let [_, options] = std::mem::take(&mut state.parts);
        let Some(Some(sandbox)) = state.sandboxes.get_mut(number) else { return false };
        if !is_free(needed(&options, CONTROL_COPIES)) {
            state.parts = [Vec::new(), TOO_LARGE.into()];
            return false;
        }
        let read = serde_json::from_slice(&options).map_err(|error| error.to_string());
        let configured = read.and_then(|options| sandbox.configure(&options, now as i64).map_err(|error| error.to_string()));
        match configured {
            Ok(()) => true,
            Err(reason) => {
                state.parts = [Vec::new(), reason.into_bytes()];
                false
            }
        }
    })
}

const TOO_LARGE: &str = "there is not enough memory for this";
/// How many copies of a control request's contents are in memory: the value, what is kept of it, and the response.
const CONTROL_COPIES: usize = 4;
/// A state is kept as it is read, without a copy.
const STATE_COPIES: usize = 2;
/// What handling a request takes at most, besides what depends on its body.
const OVERHEAD: usize = 1 << 20;
/// How much memory a byte of an operation's input takes at most. What the model does not know is not kept.
const OPERATION_COPIES: usize = 32;

/// Whether there is enough memory to handle a request. Without it, the module would stop in the middle of its work, and no
/// sandbox in it could be used any more.
fn has_room(request: &Request) -> bool {
    is_free(if request.url.ends_with("/_sandbox/state") {
        needed(&request.body, STATE_COPIES)
    } else if request.url.contains("/_sandbox/") {
        needed(&request.body, CONTROL_COPIES)
    } else {
        request.body.len().saturating_mul(OPERATION_COPIES).saturating_add(OVERHEAD)
    })
}

/// Tries to get that much memory at once. It is free again afterwards, and stays with the module.
fn is_free(bytes: usize) -> bool {
    Vec::<u8>::new().try_reserve_exact(bytes).is_ok()
}

/// How much memory the values in a JSON text take at most: an object's members are in nodes of eleven, which are at least half
/// full, and a list has up to three times the room that it needs while it grows.
fn needed(json: &[u8], copies: usize) -> usize {
    let (mut objects, mut values, mut texts) = (0usize, 0usize, 0usize);
    for byte in json {
        match byte {
            b'{' => objects += 1,
            b',' | b'[' => values += 1,
            b'"' => texts += 1,
            _ => {}
        }
    }
    let once = (objects * 448).saturating_add(values * 96).saturating_add(texts * 8).saturating_add(json.len());
    once.saturating_mul(copies).saturating_add(OVERHEAD)
}

fn too_large() -> Delivery {
    let body = ["{\"message\":\"", TOO_LARGE, "\"}"].concat().into_bytes();
    let headers = vec![("Content-Type".to_owned(), "application/json".to_owned())];
    let response = Response { status: 413, headers, body };
    Delivery { response, delay_ms: 0, cut: None, changed: false, account: String::new() }
}
