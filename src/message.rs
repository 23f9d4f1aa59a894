//! The English words of issues: a template for each code, filled from its
//! parameters. `cargo xtask generate` hands the same templates to JavaScript, so
//! the two never say different things.

use crate::code::Code;
use crate::rule::{Requirement, Rule};
use crate::shape::{Kind, Limits};
use crate::tape::{Received, list_limits};
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;

/// A parameter of an issue.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Param {
    /// A word or a pattern.
    Text(&'static str),
    /// The values of an enum or the members of a union.
    Texts(Vec<&'static str>),
    /// A limit or a count.
    Number(i64),
}

/// Templates by code. A code with a variant (`length.min`) uses the variant's
/// own template where it applies. `{name}` stands for a parameter, `{count}` for the number of values, and `{sentence}` for
/// what a pattern asks for.
pub const TEMPLATES: [(&str, &str); 27] = [
    ("required", "is required"),
    ("unknown", "is not a known member"),
    ("type", "must be of type {expected}, not {received}"),
    ("format", "must be {expected}"),
    ("enum", "must be one of {values}"),
    ("enum.one", "must be {values}"),
    ("enum.many", "must be one of the {count} values listed for it"),
    ("union", "must have exactly one of {members}"),
    ("union.one", "must have {members}"),
    ("length", "must have {min} to {max} {unit}, not {actual}"),
    ("length.exact", "must have exactly {min} {unit}, not {actual}"),
    ("length.min", "must have at least {min} {unit}, not {actual}"),
    ("length.max", "must have at most {max} {unit}, not {actual}"),
    ("length.empty", "must not be empty"),
    ("pattern", "{sentence}"),
    ("range", "must be from {min} to {max}"),
    ("range.min", "must be at least {min}"),
    ("range.max", "must be at most {max}"),
    ("rule", "must be one of {values}"),
    ("rule.one", "must be {values}"),
    ("rule.required", "is required if {member} is {values}"),
    ("rule.only", "applies only if {member} is {values}"),
    ("rule.anyOf", "must have at least one of {values}"),
    ("rule.accountId", "must be an AWS account ID of 12 digits if {member} is {values}"),
    ("rule.daysAhead", "must be {min} to {max} days in the future"),
    ("json", "must be JSON: {expected} was expected at byte {offset}"),
    ("service", "was refused by the service"),
];

/// Enums with more values than this are not spelled out in a sentence.
pub const LISTED_VALUES: usize = 8;

/// What a `format` issue expects of a timestamp.
pub const DATE_TIME: &str = "an RFC 3339 date-time";
/// What a `format` issue expects of any string.
pub const WELL_FORMED: &str = "well-formed Unicode, without lone surrogates";

/// The parameters of an issue. `detail` is the received kind (`type`), the
/// count (`length`), the members present as bits (`union`), or 1 where a
/// `format` issue is about Unicode.
pub fn params(code: Code, kind: &'static Kind, detail: u32) -> Vec<(&'static str, Param)> {
    match (code, kind) {
        (Code::Type, _) => {
            let received = Received::NAMES.get(detail as usize).copied().unwrap_or("");
            vec![("expected", Param::Text(expected(kind))), ("received", Param::Text(received))]
        }
        (Code::Format, _) => vec![("expected", Param::Text(if detail == 0 { DATE_TIME } else { WELL_FORMED }))],
        (Code::Enum, Kind::Enum(values)) => {
            vec![("values", Param::Texts(values.iter().map(|value| value.value).collect()))]
        }
        (Code::Union, Kind::Union(members)) => {
            let names = members.iter().map(|member| member.name);
            let present = names.clone().enumerate().filter(|(i, _)| detail >> i & 1 == 1).map(|(_, name)| name);
            vec![("members", Param::Texts(names.collect())), ("present", Param::Texts(present.collect()))]
        }
        (Code::Length, Kind::String(limits, _) | Kind::List(_, limits)) => {
            let is_list = matches!(kind, Kind::List(..));
            let mut params = bounds(if is_list { list_limits(*limits) } else { *limits });
            params.push(("actual", Param::Number(detail.into())));
            params.push(("unit", Param::Text(if is_list { "items" } else { "characters" })));
            params
        }
        (Code::Range, Kind::Integer(limits) | Kind::Long(limits)) => bounds(*limits),
        (Code::Pattern, Kind::String(_, Some(pattern))) => {
            vec![("pattern", Param::Text(pattern.source))]
        }
        _ => Vec::new(),
    }
}

/// The parameters of an issue about a documented rule.
pub fn rule_params(rule: &'static Rule) -> Vec<(&'static str, Param)> {
    let mut params = vec![("rule", Param::Text(rule.name)), ("requirement", Param::Text(rule.requirement.name()))];
    if !rule.condition.is_empty() {
        params.push(("member", Param::Text(rule.condition)));
    }
    if !rule.values.is_empty() {
        params.push(("values", Param::Texts(rule.values.to_vec())));
    }
    params.extend(bounds(rule.days));
    params
}

fn bounds(limits: Limits) -> Vec<(&'static str, Param)> {
    let min = limits.min.map(|min| ("min", Param::Number(min.into())));
    let max = limits.max.map(|max| ("max", Param::Number(max.into())));
    min.into_iter().chain(max).collect()
}

/// The JSON type a kind needs, as `expected` of a `type` issue.
pub fn expected(kind: &Kind) -> &'static str {
    match kind {
        Kind::Structure(_) | Kind::Union(_) | Kind::Map(..) => "object",
        Kind::List(..) => "array",
        Kind::String(..) | Kind::Enum(_) => "string",
        Kind::Integer(_) => "integer",
        Kind::Long(_) => "long",
        Kind::Boolean => "boolean",
        Kind::Timestamp => "timestamp",
    }
}

/// What a pattern of this kind asks for.
pub fn sentence(kind: &Kind) -> &'static str {
    if let Kind::String(_, Some(pattern)) = kind { pattern.sentence } else { "" }
}

/// Fills the template that fits the parameters.
pub fn render(code: Code, params: &[(&'static str, Param)], sentence: &str) -> String {
    let name = variant(code, params);
    let template = TEMPLATES.iter().find(|(key, _)| *key == name).map_or("", |(_, template)| template);
    let mut out = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, behind) = after.split_once('}').unwrap_or((after, ""));
        out.push_str(before);
        match params.iter().find(|(key, _)| *key == name) {
            Some((_, Param::Text(text))) => out.push_str(text),
            Some((_, Param::Texts(texts))) => out.push_str(&texts.join(", ")),
            Some((_, Param::Number(number))) => out.push_str(&number.to_string()),
            None if name == "sentence" => out.push_str(sentence),
            // `{count}`: how many values an enum has.
            None => out.push_str(&count(params).to_string()),
        }
        rest = behind;
    }
    out.push_str(rest);
    out
}

/// What the broken rule asks for, if the parameters are those of a documented rule.
pub fn requirement(params: &[(&'static str, Param)]) -> Option<&'static str> {
    params.iter().find_map(|(key, param)| match param {
        Param::Text(text) if *key == "requirement" => Some(*text),
        _ => None,
    })
}

fn count(params: &[(&'static str, Param)]) -> usize {
    params.iter().find_map(|(_, param)| if let Param::Texts(texts) = param { Some(texts.len()) } else { None }).unwrap_or(0)
}

fn variant(code: Code, params: &[(&'static str, Param)]) -> &'static str {
    let number = |name: &str| {
        params.iter().find_map(|(key, param)| match param {
            Param::Number(number) if *key == name => Some(*number),
            _ => None,
        })
    };
    if let Some(requirement) = requirement(params) {
        if requirement == Requirement::OneOf.name() && count(params) == 1 {
            return "rule.one";
        }
        // One of them has the template of the code itself.
        let mut keys = TEMPLATES.iter().map(|(key, _)| *key);
        return keys.find(|key| key.strip_prefix("rule.") == Some(requirement)).unwrap_or("rule");
    }
    match (code, number("min"), number("max")) {
        (Code::Length, Some(1), _) if number("actual") == Some(0) => "length.empty",
        (Code::Length, Some(min), Some(max)) if min == max => "length.exact",
        (Code::Length, Some(0) | None, Some(_)) => "length.max",
        (Code::Length, Some(_), None) => "length.min",
        (Code::Range, Some(_), None) => "range.min",
        (Code::Range, None, Some(_)) => "range.max",
        (Code::Enum, ..) if count(params) == 1 => "enum.one",
        (Code::Enum, ..) if count(params) > LISTED_VALUES => "enum.many",
        (Code::Union, ..) if count(params) == 1 => "union.one",
        _ => code.as_str(),
    }
}
