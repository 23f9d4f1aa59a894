//! Writes values as JSON text, byte for byte as serde_json does. Its writer is compiled once for each type that it writes to,
//! which would make the package's wasm 15 KB larger.

use serde_json::Value;

use super::fingerprint::push_hex;
use super::record::Record;

pub(super) fn json(value: &Value) -> String {
    let mut out = String::new();
    push_json(&mut out, value);
    out
}

pub(super) fn push_json(out: &mut String, value: &Value) {
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(true) => out.push_str("true"),
        Value::Bool(false) => out.push_str("false"),
        Value::Number(number) => out.push_str(&number.to_string()),
        Value::String(text) => push_text(out, text),
        Value::Array(items) => {
            out.push('[');
            for (at, item) in items.iter().enumerate() {
                if at > 0 {
                    out.push(',');
                }
                push_json(out, item);
            }
            out.push(']');
        }
        Value::Object(record) => push_record(out, record),
    }
}

pub(super) fn push_record(out: &mut String, record: &Record) {
    out.push('{');
    for (at, (name, value)) in record.iter().enumerate() {
        if at > 0 {
            out.push(',');
        }
        push_text(out, name);
        out.push(':');
        push_json(out, value);
    }
    out.push('}');
}

pub(super) fn push_text(out: &mut String, text: &str) {
    out.push('"');
    for char in text.chars() {
        match char {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\u{8}' => out.push_str("\\b"),
            '\u{c}' => out.push_str("\\f"),
            '\0'..='\u{1f}' => {
                out.push_str("\\u");
                push_hex(out, u64::from(char), 4);
            }
            other => out.push(other),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_text_is_that_of_serde_json() {
        let every: String = ('\0'..'\u{200}').chain(['\u{2028}', '\u{feff}', '\u{fffd}', '𝒳']).collect();
        let value = serde_json::json!({
            "text": every, "numbers": [0, -1, 1.5, 1e300, u64::MAX, i64::MIN], "others": [null, true, false, {}, []],
            "\u{1}\"": { "a": { "b": ["c"] }, "é": "" },
        });
        assert_eq!(json(&value), value.to_string());
    }
}
