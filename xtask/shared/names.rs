//! Names of Rust items, made from names of the models.

/// `AllianceLeadContact` as `ALLIANCE_LEAD_CONTACT`.
pub fn constant_name(name: &str) -> String {
    let mut out = String::new();
    let chars: Vec<char> = name.chars().collect();
    for (i, &c) in chars.iter().enumerate() {
        let word_starts = c.is_ascii_uppercase()
            && i > 0
            && (chars[i - 1].is_ascii_lowercase() || chars.get(i + 1).is_some_and(char::is_ascii_lowercase));
        if word_starts {
            out.push('_');
        }
        out.push(c.to_ascii_uppercase());
    }
    out
}
