//! The models' patterns, which are regular expressions of ECMA-262 under its `u` flag: parsed, and written in a form that other
//! engines read the same way.

use anyhow::{Context, Result, bail};
use regex_syntax::hir::{Class, Hir, HirKind};

/// ECMA-262's WhiteSpace and LineTerminator, which `\s` stands for. Unlike `\s` in Rust's regular expressions they include
/// U+FEFF and exclude U+0085.
const ECMA_SPACE: &str = r"\t\n\x0B\x0C\r \u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF";

/// Parses ECMA-262 with Rust's parser, after rewriting what differs. What is not assigned in our version of Unicode matches
/// every class that names a property, positive or negative: only AWS can judge characters that are newer.
pub fn parse(source: &str) -> Result<Hir> {
    let body = source.strip_prefix('^').and_then(|s| s.strip_suffix('$'));
    let body = body.context("a pattern must begin with ^ and end with $, since automata match whole strings only")?;
    let mut rust = String::new();
    let mut in_class = false;
    // Where the class begins in `rust`, and whether it names a property.
    let (mut start, mut has_property) = (0, false);
    let mut chars = body.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => match chars.next().context("a pattern ends in a backslash")? {
                's' if in_class => rust.push_str(ECMA_SPACE),
                's' => rust.push_str(&format!("[{ECMA_SPACE}]")),
                'S' => rust.push_str(&format!("[^{ECMA_SPACE}]")),
                escaped @ ('d' | 'w' | 'D' | 'W' | 'b' | 'B' | 'k' | '0'..='9') => {
                    bail!("\\{escaped} is not translated: add its ECMA-262 meaning here")
                }
                kind @ ('p' | 'P') => {
                    let (name, rest) = chars.as_str().split_once('}').context("a property without a name in braces")?;
                    chars = rest.chars();
                    let property = format!("\\{kind}{name}}}");
                    rust.push_str(&if in_class { property } else { format!(r"[{property}\p{{Cn}}]") });
                    has_property = true;
                }
                escaped => rust.extend(['\\', escaped]),
            },
            '[' if in_class => rust.push_str("\\["),
            // Rust gives && -- ~~ meanings inside a class that ECMA-262's `u` flag does not.
            '&' | '~' if in_class => rust.extend(['\\', c]),
            '[' => {
                in_class = true;
                (start, has_property) = (rust.len(), false);
                rust.push(c);
            }
            ']' => {
                in_class = false;
                rust.push(c);
                if has_property {
                    rust.insert(start, '[');
                    rust.push_str(r"\p{Cn}]");
                }
            }
            '(' if !in_class
                && chars.as_str().starts_with('?')
                && !["?:", "?<"].iter().any(|known| chars.as_str().starts_with(known)) =>
            {
                bail!("(? is not translated, except (?: and (?<: add its ECMA-262 meaning here")
            }
            '.' if !in_class => {
                bail!("a bare dot is not translated: add its ECMA-262 meaning here")
            }
            c => rust.push(c),
        }
    }
    regex_syntax::Parser::new().parse(&rust).context("cannot parse")
}

/// A pattern that RegExp with and without `u`, Python, RE2 and PCRE2 read the same way. `portable-pattern.ts` does the same, and
/// explains why.
pub fn portable(source: &str) -> Result<String> {
    let mut out = String::new();
    let mut rest = source;
    while let Some(c) = rest.chars().next() {
        let length = match c {
            '[' => class_length(rest).with_context(|| format!("{source} has a class without an end"))?,
            '\\' => escape_length(rest),
            c => c.len_utf8(),
        };
        let (token, after) = rest.split_at(length);
        out.push_str(&portable_token(token)?);
        rest = after;
    }
    Ok(out)
}

/// The length of the class at the start of a text.
fn class_length(text: &str) -> Option<usize> {
    let mut escaped = false;
    text.char_indices().find_map(|(at, c)| {
        let ends = c == ']' && !escaped;
        escaped = c == '\\' && !escaped;
        ends.then_some(at + 1)
    })
}

/// The length of the escape at the start of a text: a property has a name in braces.
fn escape_length(text: &str) -> usize {
    let is_property = text.starts_with(r"\p{") || text.starts_with(r"\P{");
    let end = if is_property { text.find('}') } else { None };
    end.map_or_else(|| text.chars().take(2).map(char::len_utf8).sum(), |end| end + 1)
}

/// The escapes that not all engines read the same way.
const NOT_PORTABLE: [&str; 5] = [r"\p", r"\P", r"\s", r"\S", r"\u"];

fn portable_token(token: &str) -> Result<String> {
    if !NOT_PORTABLE.iter().any(|escape| token.contains(escape)) {
        // fastjsonschema replaces every `$`.
        return Ok(if token.starts_with('[') { token.replacen('$', r"\x24", 1) } else { token.to_owned() });
    }
    let ranges = ranges(&parse(&format!("^{token}$"))?).with_context(|| format!("{token} is not a class"))?;
    let beyond = ranges.iter().any(|&(_, last)| last > 0xFFFF);
    let listed = if beyond { gaps(&ranges) } else { ranges };
    let text: String = listed.into_iter().flat_map(without_surrogates).map(range_text).collect();
    Ok(format!("[{}{text}]", if beyond { "^" } else { "" }))
}

/// The characters of a class, up to the last one.
fn ranges(hir: &Hir) -> Option<Vec<(u32, u32)>> {
    match hir.kind() {
        HirKind::Class(Class::Unicode(class)) => Some(class.iter().map(|r| (r.start() as u32, r.end() as u32)).collect()),
        HirKind::Literal(literal) => {
            let c = std::str::from_utf8(&literal.0).ok()?.chars().next()?;
            Some(vec![(c as u32, c as u32)])
        }
        _ => None,
    }
}

/// What lies between ranges, up to U+FFFF.
fn gaps(ranges: &[(u32, u32)]) -> Vec<(u32, u32)> {
    let mut gaps = Vec::new();
    let mut next = 0;
    for &(first, last) in ranges.iter().filter(|&&(first, _)| first <= 0xFFFF) {
        if first > next {
            gaps.push((next, first - 1));
        }
        next = last + 1;
    }
    if next <= 0xFFFF {
        gaps.push((next, 0xFFFF));
    }
    gaps
}

/// A range without surrogates, which are no characters.
fn without_surrogates((first, last): (u32, u32)) -> Vec<(u32, u32)> {
    [(first, last.min(0xD7FF)), (first.max(0xE000), last)].into_iter().filter(|(first, last)| first <= last).collect()
}

fn range_text((first, last): (u32, u32)) -> String {
    let dash = if last > first + 1 { "-" } else { "" };
    let end = if last > first { literal(last) } else { String::new() };
    format!("{}{dash}{end}", literal(first))
}

/// A character in a class.
fn literal(code: u32) -> String {
    match char::from_u32(code) {
        Some(c @ ('\\' | ']' | '^' | '[' | '-')) => format!("\\{c}"),
        Some(c) if c != '$' && ((0x20..0x7F).contains(&code) || code > 0xA0) => c.to_string(),
        _ => format!("\\x{code:02x}"),
    }
}
