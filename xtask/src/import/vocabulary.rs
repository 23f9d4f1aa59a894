//! What a model has and `src/shape.rs` cannot express: all of it, each with its path from an operation.

use super::automaton::Automaton;
use super::model::{Model, find_trait, kind, local, members, target};
use anyhow::Result;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// As in `src/tape`: a structure's members are bits of one number.
const MAX_MEMBERS: usize = 32;

const KINDS: [&str; 10] = ["structure", "union", "list", "map", "string", "enum", "integer", "long", "boolean", "timestamp"];
const SHAPE_TRAITS: [&str; 8] =
    ["length", "range", "pattern", "sensitive", "error", "retryable", "timestampFormat", "enumValue"];
const MEMBER_TRAITS: [&str; 3] = ["idempotencyToken", "required", "deprecated"];

/// Everything in the model that has no place in the tables.
pub fn problems(model: &Model) -> Result<Vec<String>> {
    let mut found = Problems { model, list: Vec::new(), seen: BTreeSet::new(), above: Vec::new(), timestamps: BTreeMap::new() };
    for id in model.operations()? {
        found.operation(id)?;
    }
    found.timestamps();
    Ok(found.list)
}

struct Problems<'a> {
    model: &'a Model,
    list: Vec<String>,
    /// The shapes in requests and those in responses that were visited.
    seen: BTreeSet<(bool, String)>,
    /// The shapes around the present one.
    above: Vec<String>,
    /// Where members of each name are timestamps in responses, and where they are not.
    timestamps: BTreeMap<String, [Vec<String>; 2]>,
}

impl Problems<'_> {
    fn operation(&mut self, id: &str) -> Result<()> {
        let operation = self.model.shape(id)?;
        let name = local(id);
        for (part, is_request) in [("input", true), ("output", false)] {
            let top = target(&operation[part])?;
            self.visit(top, &format!("{name}, {part}"), is_request)?;
            if self.model.shape(top).is_ok_and(|shape| kind(shape) != "structure") {
                self.list.push(format!("{name}: its {part} is a {}", kind(self.model.shape(top)?)));
            }
        }
        for error in operation["errors"].as_array().into_iter().flatten() {
            self.visit(target(error)?, &format!("{name}, error {}", local(target(error)?)), false)?;
        }
        if let Some(pages) = find_trait(operation, "paginated") {
            let missing = ["inputToken", "outputToken", "items"].into_iter().filter(|part| pages[part].as_str().is_none());
            self.list.extend(missing.map(|part| format!("{name}: pagination without {part}")));
        }
        Ok(())
    }

    fn visit(&mut self, id: &str, path: &str, is_request: bool) -> Result<()> {
        if let Some(outer) = self.above.iter().position(|outer| outer == id) {
            let circle: Vec<&str> = self.above.iter().skip(outer).map(|id| local(id)).chain([local(id)]).collect();
            let what = format!("recursion, {}, and shapes must be of finite depth", circle.join(" > "));
            self.report(path, id, &what);
            return Ok(());
        }
        if !self.seen.insert((is_request, id.to_owned())) {
            return Ok(());
        }
        let Ok(shape) = self.model.shape(id) else {
            self.report(path, id, "a shape that the model does not have");
            return Ok(());
        };
        // In requests and in responses alike, but one line is enough.
        if is_request || !self.seen.contains(&(true, id.to_owned())) {
            self.shape(id, shape, path);
        }
        if is_request {
            self.request_shape(id, shape, path);
        }
        self.above.push(id.to_owned());
        for (name, member) in self.model.parts(id)? {
            let inner = match kind(shape) {
                "list" => format!("{path}[]"),
                "map" => format!("{path}{{{name}}}"),
                _ => format!("{path}.{name}"),
            };
            self.member(&inner, member);
            let to = target(member)?;
            if !is_request && matches!(kind(shape), "structure" | "union") {
                self.note_timestamp(name, to, &inner);
            }
            self.visit(to, &inner, is_request)?;
        }
        self.above.pop();
        Ok(())
    }

    fn report(&mut self, path: &str, id: &str, what: &str) {
        let line = format!("{path} ({}): {what}", local(id));
        if !self.list.contains(&line) {
            self.list.push(line);
        }
    }

    fn shape(&mut self, id: &str, shape: &Value, path: &str) {
        if !KINDS.contains(&kind(shape)) {
            self.report(path, id, &format!("the type {}", kind(shape)));
        }
        if kind(shape) == "timestamp" && find_trait(shape, "timestampFormat").is_none_or(|format| format != "date-time") {
            self.report(path, id, "a timestamp that is not in RFC 3339");
        }
        for (name, value) in shape["traits"].as_object().into_iter().flatten() {
            match local(name) {
                "length" | "range" => {
                    let bounds = ["min", "max"].into_iter().filter_map(|bound| value.get(bound));
                    let is_whole = |bound: &Value| bound.as_i64().is_some_and(|bound| i32::try_from(bound).is_ok());
                    if bounds.into_iter().any(|bound| !is_whole(bound)) {
                        self.report(
                            path,
                            id,
                            &format!("the {} {value}, which is not of whole numbers of 32 bits", local(name)),
                        );
                    }
                }
                "pattern" => {
                    let source = value.as_str().unwrap_or_default();
                    if let Err(error) = Automaton::compile(source) {
                        self.report(path, id, &format!("the pattern {source}: {error:#}"));
                    }
                }
                other if SHAPE_TRAITS.contains(&other) => {}
                other => self.report(path, id, &format!("the trait {other}")),
            }
        }
    }

    /// What the packed tables, which have the inputs, do not have.
    fn request_shape(&mut self, id: &str, shape: &Value, path: &str) {
        if kind(shape) == "map" {
            self.report(path, id, "a map in a request");
        }
        if kind(shape) != "enum" && members(shape).len() > MAX_MEMBERS {
            self.report(path, id, &format!("{} members, and {MAX_MEMBERS} is the limit", members(shape).len()));
        }
        let limits = ["length", "range"].into_iter().filter_map(|name| find_trait(shape, name));
        if limits.flat_map(|limits| [&limits["min"], &limits["max"]]).filter_map(Value::as_i64).any(|bound| bound < 0) {
            self.report(path, id, "a negative bound in a request");
        }
    }

    fn member(&mut self, path: &str, member: &Value) {
        for (name, _) in member["traits"].as_object().into_iter().flatten() {
            if !MEMBER_TRAITS.contains(&local(name)) {
                self.list.push(format!("{path}: the member trait {}", local(name)));
            }
        }
    }

    /// The npm package recognizes timestamps in responses by the names of their members.
    fn note_timestamp(&mut self, name: &str, target: &str, path: &str) {
        let is_timestamp = self.model.shape(target).is_ok_and(|shape| kind(shape) == "timestamp");
        let [timestamps, others] = self.timestamps.entry(name.to_owned()).or_default();
        if is_timestamp { timestamps } else { others }.push(path.to_owned());
    }

    fn timestamps(&mut self) {
        for (name, [timestamps, others]) in &self.timestamps {
            if let (Some(timestamp), Some(other)) = (timestamps.first(), others.first()) {
                self.list.push(format!("{timestamp}: {name} is a timestamp here, and something else in {other}"));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn everything_without_a_place_in_the_tables_is_listed_with_its_path() {
        let to = |name: &str| json!({"target": format!("x#{name}")});
        let ast = json!({"metadata": {"date": "2026-11-17"}, "shapes": {
            "x#Service": {"type": "service", "operations": [to("Put")]},
            "x#Put": {"type": "operation", "input": to("PutRequest"), "output": to("PutResponse")},
            "x#PutRequest": {"type": "structure", "members": {
                "filter": to("Filter"), "any": to("Any"), "tags": to("Tags"), "code": to("Code"), "size": to("Size"),
                "kind": to("Kind"), "new": {"target": "x#Code", "traits": {"smithy.api#jsonName": "New"}},
            }},
            "x#Filter": {"type": "structure", "members": {"not": to("Filters")}},
            "x#Filters": {"type": "list", "member": to("Filter")},
            "x#Any": {"type": "document"},
            "x#Kind": {"type": "enum", "members": (0..40).map(|n| (format!("V{n}"), to("Unit"))).collect::<serde_json::Map<_, _>>()},
            "x#Tags": {"type": "map", "key": to("Code"), "value": to("Code")},
            "x#Code": {"type": "string", "traits": {"smithy.api#pattern": "^(?=.{2}$)a+$"}},
            "x#Size": {"type": "double", "traits": {"smithy.api#range": {"min": -0.5}}},
            "x#PutResponse": {"type": "structure", "members": {"at": to("Time"), "inner": to("Inner")}},
            "x#Inner": {"type": "structure", "members": {"at": to("Code")}},
            "x#Time": {"type": "timestamp", "traits": {"smithy.api#timestampFormat": "epoch-seconds"}},
        }});
        let found = problems(&Model::of(&ast).unwrap()).unwrap();
        let expected = [
            "Put, input.filter.not[] (Filter): recursion, Filter > Filters > Filter, and shapes must be of finite depth",
            "Put, input.any (Any): the type document",
            "Put, input.tags (Tags): a map in a request",
            "Put, input.tags{key} (Code): the pattern ^(?=.{2}$)a+$: (? is not translated, except (?: and (?<: add its \
             ECMA-262 meaning here",
            "Put, input.size (Size): the type double",
            "Put, input.size (Size): the range {\"min\":-0.5}, which is not of whole numbers of 32 bits",
            "Put, input.new: the member trait jsonName",
            "Put, output.at (Time): a timestamp that is not in RFC 3339",
            "Put, output.at: at is a timestamp here, and something else in Put, output.inner.at",
        ];
        assert_eq!(found, expected);
    }
}
