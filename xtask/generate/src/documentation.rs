//! What people wrote, and the limits, as the parts of a comment.

use partner_central::shape::{Kind, Limits, Member, Shape};

/// The sentences of a member: its own, and its shape's where the shape has no
/// type of its own that could carry them.
pub fn of_member(member: &'static Member) -> Vec<String> {
    let has_type = matches!(member.shape.kind, Kind::Structure(_) | Kind::Union(_) | Kind::Enum(_));
    let shape = if has_type && !member.description.is_empty() { "" } else { member.shape.description };
    let mut sentences: Vec<String> = Vec::new();
    for sentence in [member.description, shape] {
        if !sentence.is_empty() && !sentences.iter().any(|known| known == sentence) {
            sentences.push(sentence.to_owned());
        }
    }
    if let Kind::List(item, _) = &member.shape.kind {
        sentences.extend(of_item(item));
    }
    sentences
}

/// What a list's plain items must be.
fn of_item(item: &Shape) -> Option<String> {
    let facts: Vec<String> = limits(item).into_iter().map(|limit| format!("{} {}", limit.name, limit.value)).collect();
    match (item.description, facts.is_empty()) {
        (_, true) => None,
        ("", false) => Some(format!("Each item: {}.", facts.join(", "))),
        (doc, false) => Some(format!("Each item: {doc} ({})", facts.join(", "))),
    }
}

/// One limit of a shape, named as JSON Schema names it.
pub struct Limit {
    /// `minLength`.
    pub name: &'static str,
    /// `1`.
    pub value: String,
}

/// The limits of a shape's own value.
pub fn limits(shape: &Shape) -> Vec<Limit> {
    let between = |limits: Limits, least: &'static str, most: &'static str| {
        let least = limits.min.map(|min| Limit { name: least, value: min.to_string() });
        let most = limits.max.map(|max| Limit { name: most, value: max.to_string() });
        least.into_iter().chain(most).collect::<Vec<_>>()
    };
    match &shape.kind {
        Kind::String(limits, pattern) => {
            let mut found = between(*limits, "minLength", "maxLength");
            found.extend(pattern.map(|pattern| Limit { name: "pattern", value: pattern.source.to_owned() }));
            found
        }
        Kind::List(_, limits) => between(*limits, "minItems", "maxItems"),
        Kind::Integer(limits) | Kind::Long(limits) => between(*limits, "minimum", "maximum"),
        _ => Vec::new(),
    }
}
