//! `validate_lines` against `validate_json`. The first reads most valid lines without a tape, the second never does. They must
//! find the same issues in every line.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may say what it expects"
)]

use partner_central::shape::Operation;
use partner_central::{RequestError, UnknownKeys, ValidationOptions, account, channel};
use serde_json::Value;
use std::collections::BTreeMap;
use std::io::Read;

#[path = "shared/vectors.rs"]
mod vectors;

use vectors::{Vector, vectors};

const MODES: [UnknownKeys; 3] = [UnknownKeys::Error, UnknownKeys::Strip, UnknownKeys::Allow];

/// The corpus: requests by operation, as JSON text.
fn corpus() -> BTreeMap<&'static str, (&'static Operation, Vec<String>)> {
    let mut all = BTreeMap::new();
    for Vector { operation, input, .. } in vectors(&std::fs::read_to_string("tests/vectors/validation.ndjson").unwrap()) {
        let (_, texts) = all.entry(operation.name).or_insert((operation, Vec::new()));
        texts.push(input.to_owned());
    }
    all
}

/// What `validate_lines` must find in `text`: the errors of `validate_json` for each of its lines.
fn expected(operation: &Operation, text: &[u8], mode: UnknownKeys) -> Vec<(u64, RequestError)> {
    let mut lines: Vec<&[u8]> = text.split(|&byte| byte == b'\n').collect();
    if lines.last().is_some_and(|line| line.is_empty()) {
        lines.pop();
    }
    let is_blank = |line: &[u8]| line.iter().all(|byte| matches!(byte, b' ' | b'\t' | b'\r'));
    let numbered = lines.into_iter().zip(1..).filter(|(line, _)| !is_blank(line));
    numbered
        .filter_map(|(line, number)| {
            Some((number, operation.validate_json_with(line, &ValidationOptions::new().unknown_keys(mode)).err()?))
        })
        .collect()
}

/// Fails if `validate_lines` and `validate_json` find different issues.
fn assert_agreement(operation: &'static Operation, text: &[u8]) {
    for mode in MODES {
        let found: Vec<_> = operation.validate_lines(text).unknown_keys(mode).collect();
        let expected = expected(operation, text, mode);
        let differs = found.iter().zip(&expected).find(|(found, expected)| found != expected);
        assert!(differs.is_none(), "{} {mode:?}: {differs:?}", operation.name);
        assert_eq!(found.len(), expected.len(), "{} {mode:?}", operation.name);
    }
}

/// Xorshift, so that every run has the same mutations.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit as u64) as usize
    }
}

/// The same JSON as Python's `json.dumps` writes it: with spaces after `,` and `:`, and only in ASCII.
fn as_python(text: &str) -> String {
    let mut out = String::new();
    let (mut quoted, mut escaped) = (false, false);
    for char in text.chars() {
        match char {
            '"' if !escaped => quoted = !quoted,
            _ if char.is_ascii() => {}
            _ => {
                let mut units = [0; 2];
                for unit in char.encode_utf16(&mut units) {
                    out.push_str(&format!("\\u{unit:04x}"));
                }
                continue;
            }
        }
        escaped = quoted && char == '\\' && !escaped;
        out.push(char);
        if !quoted && matches!(char, ',' | ':') {
            out.push(' ');
        }
    }
    out
}

/// The same JSON with the members of every object in reverse order, and with `twice` one of them repeated.
fn reversed(value: &Value, twice: bool) -> String {
    match value {
        Value::Object(object) => {
            let mut members: Vec<String> = object
                .iter()
                .rev()
                .map(|(key, value)| format!("{}:{}", Value::from(key.as_str()), reversed(value, twice)))
                .collect();
            if twice && let Some(first) = members.first().cloned() {
                members.push(first);
            }
            format!("{{{}}}", members.join(","))
        }
        Value::Array(items) => format!("[{}]", items.iter().map(|item| reversed(item, twice)).collect::<Vec<_>>().join(",")),
        other => other.to_string(),
    }
}

#[test]
fn lines_agree_with_validate_json_in_every_spelling_of_every_vector() {
    for (operation, texts) in corpus().into_values() {
        let mut lines: Vec<String> = Vec::new();
        for text in texts.iter().filter(|text| text.len() < 20_000) {
            lines.push(text.clone());
            lines.push(as_python(text));
            if let Ok(value) = serde_json::from_str::<Value>(text) {
                lines.push(reversed(&value, false));
                lines.push(reversed(&value, true));
            }
            lines.push(format!(" \t{text} \r"));
            lines.push(text.replacen("\":", "\" :", 1));
            lines.push(text.replacen('"', "\"\\u0043", 1));
            lines.push(format!("{text}{text}"));
            lines.push(format!("\u{feff}{text}"));
            lines.push(String::new());
        }
        assert_agreement(operation, lines.join("\n").as_bytes());
        assert_agreement(operation, lines.join("\r\n").as_bytes());
        assert_agreement(operation, &[lines.join("\n").as_bytes(), b"\n"].concat());
    }
}

#[test]
fn lines_agree_with_validate_json_if_any_bytes_are_broken() {
    const BYTES: &[u8] = b"\"\\{}[]:,0179-+.eE\x00\x1f\x7f\x80\xc3\xed\xf0\xff nulltruefalse\n\t";
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    for (operation, texts) in corpus().into_values() {
        let mut text = Vec::new();
        for line in texts.iter().filter(|text| (2..2000).contains(&text.len())) {
            for _ in 0..8 {
                let mut line = line.clone().into_bytes();
                for _ in 0..=random.below(2) {
                    let at = random.below(line.len());
                    let byte = BYTES[random.below(BYTES.len())];
                    match random.below(4) {
                        0 => line.insert(at, byte),
                        1 if line.len() > 1 => drop(line.remove(at)),
                        2 => line.truncate(at.max(1)),
                        _ => line[at] = byte,
                    }
                }
                text.extend(line);
                text.push(b'\n');
            }
        }
        assert_agreement(operation, &text);
    }
}

#[test]
fn lines_agree_with_validate_json_on_numbers_literals_escapes_and_dates() {
    let operation = &account::LIST_CONNECTIONS;
    let mut lines = Vec::new();
    let values = "5 0 -0 -1 1 100 101 05 1.0 1e1 1E+2 10e-1 .5 1. - -- 99999999999999999999 2147483648 true false null nul tru \"5\" [] {}";
    for value in values.split(' ') {
        lines.push(format!("{{\"Catalog\":\"AWS\",\"MaxResults\":{value}}}"));
    }
    for token in [
        "\\n",
        "\\u0041",
        "\\ud83d\\ude00",
        "\\ud83d",
        "\\ude00",
        "\\ud83d\\u0041",
        "\\ud83d\\n",
        "\\u00",
        "\\x",
        "\\",
        "\\/",
        "\\\"",
        "ü",
        "\u{7f}",
        "日本",
        "\t",
    ] {
        lines.push(format!("{{\"Catalog\":\"AWS\",\"NextToken\":\"a{token}b\"}}"));
        lines.push(format!("{{\"Catalog\":\"{token}\"}}"));
    }
    assert_agreement(operation, lines.join("\n").as_bytes());
    let ends = ["", "Z", "z", "+01:00", "Z\"", "\\u005a"];
    let times: Vec<String> = ends
        .iter()
        .map(|end| {
            format!(
                r#"{{"handshakeType":"START_SERVICE_PERIOD","catalog":"AWS","associatedResourceIdentifier":"rs-0123456789abc","payload":{{"startServicePeriodPayload":{{"programManagementAccountIdentifier":"pma-0123456789abc","servicePeriodType":"FIXED_COMMITMENT_PERIOD","endDate":"2026-03-01T00:00:00{end}"}}}}}}"#
            )
        })
        .collect();
    assert_agreement(&channel::CREATE_CHANNEL_HANDSHAKE, times.join("\n").as_bytes());
}

/// A reader that returns at most a number of bytes at once.
struct Slowly<'t>(&'t [u8], usize);

impl Read for Slowly<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let length = self.1.min(buffer.len());
        self.0.read(&mut buffer[..length])
    }
}

#[test]
fn a_reader_may_return_pieces_of_any_size() {
    let good = r#"{"Catalog":"AWS","NextToken":"ü\n"}"#;
    let text = format!("{good}\n\n{{\"Catalog\":7}}\r\n \t\nnot JSON\n{good}\n{{\"Catalog\":\"AWS\",\"x\":1}}\n{good}\n{{}}");
    let whole: Vec<_> = account::LIST_PARTNERS.validate_lines(text.as_bytes()).collect();
    assert_eq!(whole.iter().map(|(line, _)| *line).collect::<Vec<_>>(), [1, 3, 5, 6, 7, 8, 9]);
    for size in 1..text.len() {
        let mut pieces = account::LIST_PARTNERS.validate_reader(Slowly(text.as_bytes(), size));
        let found: Vec<_> = pieces.by_ref().map(Result::unwrap).collect();
        assert_eq!(found, whole, "{size}");
        assert_eq!(pieces.lines(), 9);
    }
}

#[test]
fn a_line_may_be_longer_than_the_buffer() {
    let long = format!("{{\"Catalog\":\"{}\"}}\n", "x".repeat(10_000_000));
    let text = format!("{{\"Catalog\":\"AWS\"}}\n{long}{{\"Catalog\":\"AWS\"}}\n");
    for size in [4096, 1 << 20, usize::MAX] {
        let found: Vec<_> = account::LIST_PARTNERS.validate_reader(Slowly(text.as_bytes(), size)).map(Result::unwrap).collect();
        assert_eq!(found.len(), 1, "{size}");
        assert_eq!(found[0].0, 2);
    }
}

#[test]
fn an_error_of_the_reader_ends_the_iteration() {
    struct Fails;
    impl Read for Fails {
        fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
            Err(std::io::Error::other("disk error"))
        }
    }
    let mut lines = account::LIST_PARTNERS.validate_reader(b"{}\n".chain(Fails));
    assert_eq!(lines.next().unwrap().unwrap().0, 1);
    assert!(lines.next().unwrap().is_err());
    assert!(lines.next().is_none());
}
