//! Descriptions and limits as the paragraphs of a comment.

use partner_central::shape::{Kind, Limits, Member, Shape};

/// The paragraphs about a member: its description, and that of its shape unless the shape has a type that carries it.
pub fn of_member(member: &'static Member) -> Vec<String> {
    let has_type = matches!(member.shape.kind, Kind::Structure(_) | Kind::Union(_) | Kind::Enum(_));
    let shape = if has_type && !member.description.is_empty() { "" } else { member.shape.description };
    let mut paragraphs: Vec<String> = Vec::new();
    for paragraph in [member.description, shape] {
        if !paragraph.is_empty() && !paragraphs.iter().any(|known| known == paragraph) {
            paragraphs.push(paragraph.to_owned());
        }
    }
    if let Kind::List(item, _) = &member.shape.kind {
        paragraphs.extend(of_item(item));
    }
    paragraphs
}

/// The limits of the items of a list.
fn of_item(item: &Shape) -> Option<String> {
    let facts: Vec<String> = limits(item).into_iter().map(|limit| format!("{} {}", limit.name, limit.value)).collect();
    match (item.description, facts.is_empty()) {
        (_, true) => None,
        ("", false) => Some(format!("Each item: {}.", facts.join(", "))),
        (doc, false) => Some(format!("Each item: {doc} ({})", facts.join(", "))),
    }
}

/// One limit of a shape, named as in JSON Schema.
pub struct Limit {
    /// `minLength`.
    pub name: &'static str,
    /// `1`.
    pub value: String,
}

/// The limits of a shape's value.
pub fn limits(shape: &Shape) -> Vec<Limit> {
    let between = |limits: Limits, minimum: &'static str, maximum: &'static str| {
        let minimum = limits.min.map(|min| Limit { name: minimum, value: min.to_string() });
        let maximum = limits.max.map(|max| Limit { name: maximum, value: max.to_string() });
        minimum.into_iter().chain(maximum).collect::<Vec<_>>()
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
