//! The features that an item needs.

/// A `#[cfg(…)]` of an item as users read it, or None if they always have the item.
///
/// rustdoc passes the attribute on in the compiler's debug format. What does not look like that is not reported.
pub fn condition(attribute: &str) -> Option<String> {
    let mut text = attribute.strip_prefix("#[attr = CfgTrace([")?;
    let mut conditions = Vec::new();
    while !text.starts_with(']') {
        conditions.push(Condition::read(&mut text)?);
        text = text.strip_prefix(", ").unwrap_or(text);
    }
    match Condition::All(conditions).for_users() {
        Condition::All(none) if none.is_empty() => None,
        condition => Some(format!("cfg({})", condition.text())),
    }
}

/// The feature of the npm package's own WebAssembly: users of the crate never have it.
const NPM: &str = "npm";

#[derive(Debug, PartialEq)]
enum Condition {
    /// Such as `feature = "client"`, or `unix`.
    Setting {
        name: String,
        value: Option<String>,
    },
    Not(Box<Condition>),
    Any(Vec<Condition>),
    /// An empty one is always true, as an empty `Any` is never.
    All(Vec<Condition>),
}

impl Condition {
    fn read(text: &mut &str) -> Option<Condition> {
        if let Some(rest) = text.strip_prefix("NameValue { name: \"") {
            let (name, rest) = rest.split_once('"')?;
            let (value, rest) = match rest.strip_prefix(", value: Some(\"") {
                Some(rest) => rest.split_once('"').map(|(value, rest)| (Some(value.to_owned()), rest))?,
                None => (None, rest),
            };
            *text = rest.split_once(" }")?.1;
            return Some(Condition::Setting { name: name.to_owned(), value });
        }
        if let Some(rest) = text.strip_prefix("Not(") {
            *text = rest;
            let inner = Condition::read(text)?;
            skip_span(text)?;
            return Some(Condition::Not(Box::new(inner)));
        }
        let any = text.starts_with("Any([");
        *text = text.strip_prefix("Any([").or_else(|| text.strip_prefix("All(["))?;
        let mut conditions = Vec::new();
        while !text.starts_with(']') {
            conditions.push(Condition::read(text)?);
            *text = text.strip_prefix(", ").unwrap_or(text);
        }
        skip_span(text)?;
        Some(if any { Condition::Any(conditions) } else { Condition::All(conditions) })
    }

    /// Without what is the same for all users.
    fn for_users(self) -> Condition {
        match self {
            Condition::Setting { name, value } if name == "feature" && value.as_deref() == Some(NPM) => {
                Condition::Any(Vec::new())
            }
            Condition::Setting { .. } => self,
            Condition::Not(inner) => match inner.for_users() {
                Condition::Any(none) if none.is_empty() => Condition::All(none),
                Condition::All(none) if none.is_empty() => Condition::Any(none),
                inner => Condition::Not(Box::new(inner)),
            },
            Condition::Any(conditions) => {
                let mut conditions: Vec<_> = conditions.into_iter().map(Condition::for_users).collect();
                conditions.retain(|condition| *condition != Condition::Any(Vec::new()));
                match conditions.contains(&Condition::All(Vec::new())) {
                    true => Condition::All(Vec::new()),
                    false => only(conditions, Condition::Any),
                }
            }
            Condition::All(conditions) => {
                let mut conditions: Vec<_> = conditions.into_iter().map(Condition::for_users).collect();
                conditions.retain(|condition| *condition != Condition::All(Vec::new()));
                match conditions.contains(&Condition::Any(Vec::new())) {
                    true => Condition::Any(Vec::new()),
                    false => only(conditions, Condition::All),
                }
            }
        }
    }

    fn text(&self) -> String {
        let list = |conditions: &[Condition]| conditions.iter().map(Condition::text).collect::<Vec<_>>().join(", ");
        match self {
            Condition::Setting { name, value: Some(value) } => format!("{name} = \"{value}\""),
            Condition::Setting { name, value: None } => name.clone(),
            Condition::Not(inner) => format!("not({})", inner.text()),
            Condition::Any(conditions) => format!("any({})", list(conditions)),
            Condition::All(conditions) => format!("all({})", list(conditions)),
        }
    }
}

/// One condition stands alone.
fn only(mut conditions: Vec<Condition>, several: fn(Vec<Condition>) -> Condition) -> Condition {
    match conditions.pop() {
        Some(condition) if conditions.is_empty() => condition,
        Some(condition) => {
            conditions.push(condition);
            several(conditions)
        }
        None => several(conditions),
    }
}

/// Skips where a condition stands in the source, such as `], src/lib.rs:51:10: 51:53 (#0))`.
fn skip_span(text: &mut &str) -> Option<()> {
    *text = text.split_once("(#")?.1.split_once("))")?.1;
    Some(())
}

#[cfg(test)]
mod tests {
    use super::condition;

    fn feature(name: &str) -> String {
        format!("NameValue {{ name: \"feature\", value: Some(\"{name}\"), span: src/lib.rs:1:1: 1:2 (#0) }}")
    }

    #[test]
    fn reported_features_are_those_that_users_choose() {
        let span = "src/lib.rs:1:1: 1:2 (#0)";
        let (client, npm) = (feature("client"), feature("npm"));
        for (attribute, expected) in [
            (client.clone(), Some("cfg(feature = \"client\")")),
            (format!("Not({npm}, {span})"), None),
            (format!("Any([{client}, Not({npm}, {span})], {span})"), None),
            (format!("Any([{client}, {npm}], {span})"), Some("cfg(feature = \"client\")")),
            (format!("Not({client}, {span})"), Some("cfg(not(feature = \"client\"))")),
            (
                format!("All([{client}, NameValue {{ name: \"unix\", value: None, span: {span} }}], {span})"),
                Some("cfg(all(feature = \"client\", unix))"),
            ),
        ] {
            assert_eq!(condition(&format!("#[attr = CfgTrace([{attribute}])]")).as_deref(), expected, "{attribute}");
        }
        assert_eq!(condition("#[attr = Inline(Hint)]"), None);
    }
}
