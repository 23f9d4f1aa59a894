//! The codes with which both services name the rule that a field breaks, in the fields of a `ValidationException`. The
//! sandbox and the npm package's proxy respond with them.

use crate::issue::{Code, Issue, Param};
use crate::message::requirement;

/// The service's code for each issue code that has its own.
pub const FIELD_CODES: [(Code, &str); 4] = [
    (Code::Required, "REQUIRED_FIELD_MISSING"),
    (Code::Enum, "INVALID_ENUM_VALUE"),
    (Code::Pattern, "INVALID_STRING_FORMAT"),
    (Code::Format, "INVALID_STRING_FORMAT"),
];

/// The code for a list with more items than its `max`.
pub const TOO_MANY_VALUES: &str = "TOO_MANY_VALUES";

/// The code for every other broken rule.
pub const INVALID_VALUE: &str = "INVALID_VALUE";

/// The service's code for the rule that an issue is about.
pub fn field_code(issue: &Issue) -> &'static str {
    if has_too_many(issue) {
        return TOO_MANY_VALUES;
    }
    match requirement(&issue.params) {
        Some("required" | "anyOf") => return "REQUIRED_FIELD_MISSING",
        Some("accountId") => return "INVALID_STRING_FORMAT",
        Some(_) => return INVALID_VALUE,
        None => {}
    }
    FIELD_CODES.iter().find(|(code, _)| *code == issue.code).map_or(INVALID_VALUE, |(_, field_code)| field_code)
}

fn has_too_many(issue: &Issue) -> bool {
    let number = |name: &str| {
        issue.params.iter().find_map(|(key, param)| match param {
            Param::Number(number) if *key == name => Some(*number),
            _ => None,
        })
    };
    let counts_items = issue.params.contains(&("unit", Param::Text("items")));
    counts_items && number("max").is_some_and(|max| number("actual").is_some_and(|actual| actual > max))
}
