//! WebAssembly as the text of a JavaScript module, for entries that load no file.
//!
//! Base64 splits bytes, so that gzip finds no repetition (core.wasm takes 30.0 KB, its base64 40.9). Here each of the most
//! frequent bytes is one printable ASCII character, and every other byte two: 30.2 KB with gzip, and smaller without it too.

use std::fmt::Write;

/// The printable ASCII that a string literal, a template or an inline script would have to escape.
const UNSAFE: &[u8] = b"\"'`\\$<";
/// How many characters may begin a two-character code.
const LEADS: usize = 2;

/// Bytes that a module exports beside its own, as a constant that bundlers drop if nothing uses it.
pub struct Part {
    pub export: String,
    pub bytes: Vec<u8>,
}

/// A module that exports `bytes(from)`: its own bytes, or those of the parts whose texts are in `from`.
pub fn module(bytes: &[u8], parts: &[Part]) -> String {
    let safe: Vec<u8> = (b' '..=b'~').filter(|byte| !UNSAFE.contains(byte)).collect();
    let (leads, singles) = safe.split_at(LEADS);
    let all = parts.iter().fold(bytes.to_vec(), |all, part| [all, part.bytes.clone()].concat());
    let common = common(&all, singles);
    let rest: Vec<u8> = (0..=255).filter(|byte| !common.contains(byte)).collect();
    let encode = |bytes: &[u8]| {
        let mut text = String::with_capacity(bytes.len() * 5 / 4);
        for byte in bytes {
            if let Some(at) = common.iter().position(|other| other == byte) {
                text.push(singles[at] as char);
            } else if let Some(at) = rest.iter().position(|other| other == byte) {
                text.push(leads[at / singles.len()] as char);
                text.push(singles[at % singles.len()] as char);
            }
        }
        text
    };
    let text = encode(bytes);
    let mut exports = String::new();
    let mut all_parts = 0;
    for Part { export, bytes } in parts {
        let part = encode(bytes);
        all_parts += part.len();
        let _ = writeln!(exports, "export const {export} =\n  '{part}';");
    }
    let alphabet: String = safe.iter().map(|byte| *byte as char).collect();
    format!(
        "// The module's bytes as text: each byte in `common` is one character, every other byte two. A second module, of\n\
         // a hundred bytes, decodes it: in JavaScript the loop would run to its end uncompiled.\n\
         const text =\n  '{text}';\n\
         const alphabet = '{alphabet}';\n\
         const common = '{common}';\n\
         const decoder =\n  '{decoder}';\n\
         {exports}\
         const numbers = (digits) => digits.match(/../g).map((two) => parseInt(two, 16));\n\n\
         export function bytes(from = text) {{\n\
         \x20 const {{ memory, decode }} = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(numbers(decoder)))).exports;\n\
         \x20 const all = new Uint8Array(memory.buffer);\n\
         \x20 const known = numbers(common);\n\
         \x20 // The byte for each character: alone, after the first lead, after the second.\n\
         \x20 [...new Set([...known, ...Array(256).keys()])].forEach((byte, i) => {{\n\
         \x20   all[{ROW} * Math.floor(i / known.length) + alphabet.charCodeAt({LEADS} + (i % known.length))] = byte;\n\
         \x20 }});\n\
         \x20 const out = all.subarray({TEXT});\n\
         \x20 return out.subarray(0, decode(new TextEncoder().encodeInto(from, out).written));\n\
         }}\n",
        common = hex(&common),
        decoder = hex(&decoder(text.len().max(all_parts), leads)),
    )
}

/// Where the text begins in the decoder's memory: after a row for single characters and one row for each lead. The decoded
/// bytes overwrite it, as they are never longer than the text read so far.
const TEXT: usize = ROW * (LEADS + 1);
const ROW: usize = 128;

/// A WebAssembly module that exports `memory` and `decode(length)`, which returns the number of bytes. In bytes, because its text
/// form would need an assembler.
fn decoder(length: usize, leads: &[u8]) -> Vec<u8> {
    let [first, last] = [leads.first(), leads.last()].map(|lead| lead.copied().unwrap_or_default());
    let text = leb(TEXT);
    let read_at = [&[0x2d, 0][..], &text].concat();
    let write_at = [&[0x3a, 0][..], &text].concat();
    let body: Vec<u8> = [
        // Locals: 0 length, 1 read, 2 written, 3 the character.
        &[1, 3, I32, 0x03, 0x40, GET, 2, GET, 1][..],
        &read_at,
        // A lead selects its own row, after that of the single characters, and the next character selects the byte in it.
        &[0x22, 3, CONST, last + 1, 0x49, 0x04, I32],
        &[GET, 3, CONST, first - 1, 0x6b, CONST, 7, 0x74, GET, 1, CONST, 1, ADD, 0x22, 1],
        &read_at,
        &[ADD, 0x05, GET, 3, END],
        // Write the byte found there, and go on.
        &[0x2d, 0, 0],
        &write_at,
        &[GET, 2, CONST, 1, ADD, 0x21, 2, GET, 1, CONST, 1, ADD, 0x22, 1, GET, 0, 0x49, 0x0d, 0, END],
        &[GET, 2, END],
    ]
    .concat();
    let section = |id: u8, content: &[u8]| [&[id][..], &leb(content.len()), content].concat();
    let pages = (TEXT + length).div_ceil(1 << 16);
    [
        b"\0asm\x01\0\0\0".to_vec(),
        section(1, &[1, 0x60, 1, I32, 1, I32]),
        section(3, &[1, 0]),
        section(5, &[&[1, 0][..], &leb(pages)].concat()),
        section(7, &[&[2, 6][..], b"memory", &[2, 0, 6], b"decode", &[0, 0]].concat()),
        section(10, &[&[1][..], &leb(body.len()), &body].concat()),
    ]
    .concat()
}

const I32: u8 = 0x7f;
const GET: u8 = 0x20;
const CONST: u8 = 0x41;
const ADD: u8 = 0x6a;
const END: u8 = 0x0b;

/// A number as WebAssembly writes it.
fn leb(mut number: usize) -> Vec<u8> {
    let mut out = Vec::new();
    while number > 0x7f {
        out.push((number & 0x7f) as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
    out
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut out, byte| {
        let _ = write!(out, "{byte:02x}");
        out
    })
}

/// The most frequent bytes, each at the position of its character in `singles`. A byte that is itself a safe character
/// keeps its position, so that names stay readable and compress as they are.
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
