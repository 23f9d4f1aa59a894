//! `schemas/account/CreatePartner.json` and so on: the JSON Schema (2020-12) of each request. Without the descriptions they
//! equal what `operation.jsonSchema()` returns (tests/schemas/files.test.mjs compares them). They have no `$id`, because no
//! server provides them under one.

use crate::documentation::of_member;
use partner_central::shape::{Kind, Limits, Member, Operation, Presence, Shape};
use serde_json::{Map, Value, json};
use xtask::ecma_pattern;

/// The schema of an operation's request.
pub fn file(operation: &'static Operation) -> String {
    let mut schema = Map::new();
    schema.insert("$schema".to_owned(), "https://json-schema.org/draft/2020-12/schema".into());
    schema.insert("title".to_owned(), format!("{}Request", operation.name).into());
    describe(&mut schema, operation.description);
    schema.extend(of_shape(operation.input));
    format!("{:#}\n", Value::Object(schema))
}

fn of_shape(shape: &'static Shape) -> Map<String, Value> {
    let schema = match &shape.kind {
        Kind::Structure(members) => {
            let required: Vec<&str> =
                members.iter().filter(|member| member.presence == Presence::Required).map(|member| member.name).collect();
            let mut schema = json!({ "type": "object", "properties": properties(members), "additionalProperties": false });
            if let (Some(schema), false) = (schema.as_object_mut(), required.is_empty()) {
                schema.insert("required".to_owned(), required.into());
            }
            schema
        }
        Kind::Union(members) => json!({
            "type": "object", "properties": properties(members), "additionalProperties": false,
            "minProperties": 1, "maxProperties": 1,
        }),
        Kind::List(item, limits) => {
            limited(json!({ "type": "array", "items": of_item(item) }), *limits, "minItems", "maxItems")
        }
        // No request has a map: import fails on one.
        Kind::Map(..) => json!({ "type": "object" }),
        Kind::String(limits, pattern) => {
            let mut schema = limited(json!({ "type": "string" }), *limits, "minLength", "maxLength");
            if let (Some(schema), Some(pattern)) = (schema.as_object_mut(), pattern) {
                // Import has parsed every pattern.
                let portable = ecma_pattern::portable(pattern.source).unwrap_or_else(|_| pattern.source.to_owned());
                schema.insert("pattern".to_owned(), portable.into());
            }
            schema
        }
        Kind::Enum(values) => json!({ "type": "string", "enum": values.iter().map(|value| value.value).collect::<Vec<_>>() }),
        Kind::Integer(limits) => {
            let width = Limits { min: limits.min.or(Some(i32::MIN)), max: limits.max.or(Some(i32::MAX)) };
            limited(json!({ "type": "integer" }), width, "minimum", "maximum")
        }
        Kind::Long(limits) => long(*limits),
        Kind::Boolean => json!({ "type": "boolean" }),
        Kind::Timestamp => json!({ "type": "string", "format": "date-time" }),
        // A kind that has no schema yet.
        _ => json!({}),
    };
    match schema {
        Value::Object(schema) => schema,
        _ => Map::new(),
    }
}

/// 2^63 − 1 is not a double and 2^63 is, so the maximum of a `long` is exclusive.
fn long(limits: Limits) -> Value {
    let minimum = limits.min.map_or(json!(i64::MIN), Value::from);
    match limits.max {
        Some(maximum) => json!({ "type": "integer", "minimum": minimum, "maximum": maximum }),
        None => json!({ "type": "integer", "minimum": minimum, "exclusiveMaximum": 1_u64 << 63 }),
    }
}

fn limited(mut schema: Value, limits: Limits, minimum: &str, maximum: &str) -> Value {
    for (name, limit) in [(minimum, limits.min), (maximum, limits.max)] {
        if let (Some(schema), Some(limit)) = (schema.as_object_mut(), limit) {
            schema.insert(name.to_owned(), limit.into());
        }
    }
    schema
}

fn properties(members: &'static [Member]) -> Map<String, Value> {
    members.iter().map(|member| (member.name.to_owned(), of_named(member).into())).collect()
}

fn of_named(member: &'static Member) -> Map<String, Value> {
    let mut paragraphs = of_member(member);
    // The limits of items are in their own schema.
    paragraphs.retain(|paragraph| !paragraph.starts_with("Each item: "));
    paragraphs.extend(of_values(member.shape));
    let mut schema = Map::new();
    describe(&mut schema, &paragraphs.join("\n"));
    schema.extend(of_shape(member.shape));
    if member.deprecated {
        schema.insert("deprecated".to_owned(), true.into());
    }
    schema
}

fn of_item(item: &'static Shape) -> Map<String, Value> {
    let own = (!item.description.is_empty()).then(|| item.description.to_owned());
    let paragraphs: Vec<String> = own.into_iter().chain(of_values(item)).collect();
    let mut schema = Map::new();
    describe(&mut schema, &paragraphs.join("\n"));
    schema.extend(of_shape(item));
    schema
}

/// The descriptions of the values of an enum.
fn of_values(shape: &'static Shape) -> impl Iterator<Item = String> {
    let values = if let Kind::Enum(values) = shape.kind { values } else { &[] };
    values.iter().filter(|value| !value.description.is_empty()).map(|value| format!("`{}`: {}", value.value, value.description))
}

fn describe(schema: &mut Map<String, Value>, text: &str) {
    if !text.is_empty() {
        schema.insert("description".to_owned(), text.into());
    }
}
