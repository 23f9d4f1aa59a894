//! Bytes as the text of a JavaScript module, for wasm that travels inside.
//!
//! Not base64: it cuts bytes apart, so that gzip finds no repetition (core.wasm
//! 30.0 KB, its base64 40.9). Here the 90 most frequent bytes are one printable
//! ASCII character each and the others two: 30.2 KB gzip, and smaller unpacked too.

use std::fmt::Write;

/// Printable ASCII but for what a string literal, template or inline script would have to escape.
const UNSAFE: &[u8] = b"\"'`\\$<";
/// Two characters lead the two-character codes.
const LEADS: usize = 2;

/// A module that exports `bytes()`.
pub fn module(bytes: &[u8]) -> String {
    let safe: Vec<u8> = (b' '..=b'~').filter(|byte| !UNSAFE.contains(byte)).collect();
    let (leads, singles) = safe.split_at(LEADS);
    let common = common(bytes, singles);
    let rest: Vec<u8> = (0..=255).filter(|byte| !common.contains(byte)).collect();
    let mut text = String::with_capacity(bytes.len() * 5 / 4);
    for byte in bytes {
        if let Some(at) = common.iter().position(|other| other == byte) {
            text.push(singles[at] as char);
        } else if let Some(at) = rest.iter().position(|other| other == byte) {
            text.push(leads[at / singles.len()] as char);
            text.push(singles[at % singles.len()] as char);
        }
    }
    let mut table = String::new();
    for byte in &common {
        let _ = write!(table, "{byte:02x}");
    }
    let alphabet: String = safe.iter().map(|byte| *byte as char).collect();
    format!(
        "// The module's bytes as text: each of `common` is one character, every other byte two.\n\
         const text =\n  '{text}';\n\
         const alphabet = '{alphabet}';\n\
         const common = '{table}';\n\n\
         export function bytes() {{\n\
         \x20 const known = common.match(/../g).map((digits) => parseInt(digits, 16));\n\
         \x20 const all = [...known, ...Array(256).keys()].filter((byte, i, bytes) => bytes.indexOf(byte) === i);\n\
         \x20 // A character's place; a lead's is negative and adds to the next one's.\n\
         \x20 const place = new Int16Array(128);\n\
         \x20 for (let i = 0; i < alphabet.length; i++) place[alphabet.charCodeAt(i)] = i - {LEADS};\n\
         \x20 const out = new Uint8Array({length});\n\
         \x20 for (let i = 0, at = 0; at < out.length; at++) {{\n\
         \x20   let code = place[text.charCodeAt(i++)];\n\
         \x20   if (code < 0) code = known.length * (code + {LEADS} + 1) + place[text.charCodeAt(i++)];\n\
         \x20   out[at] = all[code];\n\
         \x20 }}\n\
         \x20 return out;\n\
         }}\n",
        length = bytes.len(),
    )
}

/// The most frequent bytes, in the places of `singles`. A byte that is itself a
/// safe character keeps its place: names stay readable and compress as they are.
fn common(bytes: &[u8], singles: &[u8]) -> Vec<u8> {
    let mut count = [0usize; 256];
    for byte in bytes {
        count[usize::from(*byte)] += 1;
    }
    let mut order: Vec<u8> = (0..=255).collect();
    order.sort_by_key(|byte| std::cmp::Reverse(count[usize::from(*byte)]));
    order.truncate(singles.len());
    let mut others: Vec<u8> = order.iter().copied().filter(|byte| !singles.contains(byte)).collect();
    singles.iter().map(|single| if order.contains(single) { *single } else { others.pop().unwrap_or(0) }).collect()
}
