//! Words of the printed languages.

/// What every printed file begins with, behind its comment sign.
pub const HEADER: &str =
    "Written by `cargo xtask print`. Edit the tables (src/account.rs, src/channel.rs) or the printer instead.";

/// A JavaScript string literal.
pub fn quoted(text: &str) -> String {
    let mut out = String::from("'");
    for c in text.chars() {
        match c {
            '\'' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            // Line ends in JavaScript before 2019, and nowhere wanted.
            '\u{2028}' | '\u{2029}' => out.push_str(&c.escape_unicode().to_string()),
            c => out.push(c),
        }
    }
    out.push('\'');
    out
}

/// `CreatePartner` as `createPartner`, `createPartner` as it is.
pub fn lower_first(name: &str) -> String {
    let mut chars = name.chars();
    chars.next().map_or_else(String::new, |first| first.to_ascii_lowercase().to_string() + chars.as_str())
}
