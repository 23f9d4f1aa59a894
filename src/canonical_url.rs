//! The path and the query of a URL in the canonical form that SigV4 signs.

/// Drops empty segments and percent-encodes the others once more, as all services except S3 do.
pub(crate) fn canonical_path(path: &str) -> String {
    let mut out = String::from("/");
    for byte in path.bytes() {
        match byte {
            b'/' if out.ends_with('/') => {}
            b'/' => out.push('/'),
            _ => push_encoded(&mut out, byte),
        }
    }
    out
}

/// Decodes names and values, encodes them all alike, and sorts them by name, then by value.
#[cfg(feature = "sandbox")]
pub(crate) fn canonical_query(query: &str) -> String {
    let mut pairs: Vec<(String, String)> = Vec::new();
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        pairs.push((reencoded(name), reencoded(value)));
    }
    pairs.sort_unstable();
    let mut out = String::new();
    for (name, value) in pairs {
        if !out.is_empty() {
            out.push('&');
        }
        out.push_str(&name);
        out.push('=');
        out.push_str(&value);
    }
    out
}

#[cfg(feature = "sandbox")]
fn reencoded(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        rest = after;
        let mut byte = *first;
        if let ([high, low, after @ ..], b'%') = (rest, byte)
            && let (Some(high), Some(low)) = (char::from(*high).to_digit(16), char::from(*low).to_digit(16))
        {
            byte = (high * 16 + low) as u8;
            rest = after;
        }
        push_encoded(&mut out, byte);
    }
    out
}

fn push_encoded(out: &mut String, byte: u8) {
    if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
        out.push(char::from(byte));
        return;
    }
    out.push('%');
    for digit in [byte >> 4, byte & 15] {
        out.push(char::from(digit + if digit < 10 { b'0' } else { b'A' - 10 }));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_encoded_once_more() {
        let cases = [("", "/"), ("/", "/"), ("/a%20b//c/", "/a%2520b/c/"), ("/a:b@~c", "/a%3Ab%40~c")];
        for (path, expected) in cases {
            assert_eq!(canonical_path(path), expected);
        }
    }

    #[cfg(feature = "sandbox")]
    #[test]
    fn a_query_is_sorted_and_encoded_alike_however_it_came() {
        let cases = [
            ("", ""),
            ("b=2&a=1&&a", "a=&a=1&b=2"),
            ("a=1&a-b=2", "a=1&a-b=2"),
            ("k=%7e%2fx y&%c3%a9=é", "%C3%A9=%C3%A9&k=~%2Fx%20y"),
            ("p=100%&q=%zz", "p=100%25&q=%25zz"),
        ];
        for (query, expected) in cases {
            assert_eq!(canonical_query(query), expected, "{query}");
        }
    }
}
