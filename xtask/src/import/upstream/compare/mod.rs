//! Compares two models of one service: operations, shapes, members, values and constraints. Callers write requests, which
//! are validated, and read responses: the same change can break the former and not affect the latter.

mod constraints;
mod members;

use super::changelog::{Change, Effect};
use crate::import::model::{Model, find_trait, kind, local, target};
use anyhow::Result;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// All changes from `old` to `new`.
pub fn changes(old: &Model, new: &Model) -> Result<Vec<Change>> {
    let mut comparison = Comparison {
        old,
        new,
        requests: (old.requests()?, new.requests()?),
        responses: (old.responses()?, new.responses()?),
        renamed: BTreeMap::new(),
        owners: (owners(new, old)?, owners(old, new)?),
        changes: Vec::new(),
    };
    comparison.service()?;
    comparison.operations()?;
    comparison.shapes()?;
    if comparison.changes.is_empty() && form(&old.shapes().clone().into()) != form(&new.shapes().clone().into()) {
        comparison.add(Effect::Patch, "only shapes that no operation uses changed".to_owned());
    }
    Ok(comparison.changes)
}

struct Comparison<'a> {
    old: &'a Model,
    new: &'a Model,
    /// The shapes in requests, before and after.
    requests: (BTreeSet<String>, BTreeSet<String>),
    responses: (BTreeSet<String>, BTreeSet<String>),
    /// Shapes that are probably renamed.
    renamed: BTreeMap<String, String>,
    /// The shapes that only removed operations had, and those that only new operations have, each with the first of these
    /// operations.
    owners: (BTreeMap<String, String>, BTreeMap<String, String>),
    changes: Vec<Change>,
}

/// Where a shape occurs.
#[derive(Clone, Copy)]
struct Direction {
    requests: bool,
    responses: bool,
}

impl Direction {
    fn words(self) -> &'static str {
        match (self.requests, self.responses) {
            (true, true) => "requests and responses",
            (true, false) => "requests",
            (false, _) => "responses",
        }
    }

    /// The larger of the effects on requests and on responses.
    fn effect(self, requests: Effect, responses: Effect) -> Effect {
        let requests = if self.requests { requests } else { Effect::Patch };
        let responses = if self.responses { responses } else { Effect::Patch };
        requests.max(responses)
    }
}

impl Comparison<'_> {
    fn add(&mut self, effect: Effect, what: String) {
        self.changes.push(Change { effect, what, types: Vec::new() });
    }

    /// Adds a change of a shape or a part of it, with where the shape occurs.
    fn report(&mut self, direction: Direction, (requests, responses): (Effect, Effect), what: String) {
        self.add(direction.effect(requests, responses), format!("{what} ({})", direction.words()));
    }

    fn direction(&self, id: &str) -> Direction {
        let either = |sets: &(BTreeSet<String>, BTreeSet<String>)| sets.0.contains(id) || sets.1.contains(id);
        Direction { requests: either(&self.requests), responses: either(&self.responses) }
    }

    fn service(&mut self) -> Result<()> {
        let (old, new) = (self.old.service()?, self.new.service()?);
        if old["version"] != new["version"] {
            self.add(Effect::Minor, format!("the API version was {} and is {}", word(&old["version"]), word(&new["version"])));
        }
        for name in trait_names(old, new) {
            if find_trait(old, &name) == find_trait(new, &name) {
                continue;
            }
            let what = match local(&name) {
                "endpointRuleSet" => "the endpoint rules changed: src/endpoint.rs must be compared with them".to_owned(),
                "sigv4" | "sigv4a" => format!("{} changed: check how requests are signed", local(&name)),
                other => format!("the service's {other} changed"),
            };
            self.add(Effect::Minor, what);
        }
        Ok(())
    }

    fn operations(&mut self) -> Result<()> {
        let (old, new) = (self.old.operations()?, self.new.operations()?);
        let mut removed: Vec<&str> = old.iter().copied().filter(|id| !new.contains(id)).collect();
        let mut added: Vec<&str> = new.iter().copied().filter(|id| !old.contains(id)).collect();
        let calls = |model: &Model, id: &str| -> Result<String> {
            let operation = model.shape(id)?;
            let part = |part: &str| model.shape(target(&operation[part])?);
            Ok(format!("{}{}{}", part("input")?, part("output")?, operation["errors"]))
        };
        let removed_forms = removed.iter().map(|id| calls(self.old, id)).collect::<Result<Vec<_>>>()?;
        let added_forms = added.iter().map(|id| calls(self.new, id)).collect::<Result<Vec<_>>>()?;
        for (from, to) in pairs(&removed_forms, &added_forms) {
            let (from, to) = (removed[from], added[to]);
            self.add(Effect::Major, format!("operation {} is probably renamed to {}", local(from), local(to)));
            removed.retain(|id| *id != from);
            added.retain(|id| *id != to);
        }
        for id in removed {
            let types = types_of(&self.owners.0, id);
            self.changes.push(Change { effect: Effect::Major, what: format!("operation {} removed", local(id)), types });
        }
        for id in added {
            let types = types_of(&self.owners.1, id);
            self.changes.push(Change { effect: Effect::Minor, what: format!("operation {} added", local(id)), types });
        }
        for id in old.into_iter().filter(|id| new.contains(id)) {
            self.operation(local(id), self.old.shape(id)?, self.new.shape(id)?)?;
        }
        Ok(())
    }

    fn operation(&mut self, name: &str, old: &Value, new: &Value) -> Result<()> {
        for part in ["input", "output"] {
            let (from, to) = (target(&old[part])?, target(&new[part])?);
            if from != to {
                self.add(Effect::Major, format!("{name}: its {part} was {} and is {}", local(from), local(to)));
            }
        }
        let errors = |operation: &Value| -> Result<Vec<String>> {
            let all = operation["errors"].as_array().into_iter().flatten();
            all.map(|error| Ok(local(target(error)?).to_owned())).collect()
        };
        let (from, to) = (errors(old)?, errors(new)?);
        for error in to.iter().filter(|error| !from.contains(error)) {
            self.add(Effect::Minor, format!("{name}: can end in {error} now"));
        }
        for error in from.iter().filter(|error| !to.contains(error)) {
            self.add(Effect::Patch, format!("{name}: can no longer end in {error}"));
        }
        if from != to && from.iter().collect::<BTreeSet<_>>() == to.iter().collect() {
            self.add(Effect::Patch, format!("{name}: its errors are in a different order"));
        }
        for trait_name in trait_names(old, new) {
            let (from, to) = (find_trait(old, &trait_name), find_trait(new, &trait_name));
            let (effect, what) = match (local(&trait_name), from, to) {
                (_, from, to) if from == to => continue,
                ("paginated", None, _) => (Effect::Minor, "is paginated now".to_owned()),
                ("paginated", _, None) => (Effect::Major, format!("is no longer paginated: paginate{name} is removed")),
                ("paginated", Some(from), Some(to)) => (Effect::Minor, format!("its pagination was {from} and is {to}")),
                ("deprecated", None, _) => (Effect::Minor, "deprecated".to_owned()),
                ("withoutOutput", None, _) => (Effect::Patch, "has no output now".to_owned()),
                ("withoutOutput", ..) => (Effect::Patch, "has an output now".to_owned()),
                (other, None, _) => (Effect::Patch, format!("{other} now")),
                (other, _, None) => (Effect::Patch, format!("no longer {other}")),
                (other, ..) => (Effect::Patch, format!("another {other}")),
            };
            self.add(effect, format!("{name}: {what}"));
        }
        Ok(())
    }

    fn shapes(&mut self) -> Result<()> {
        // The tables contain only what operations refer to.
        let (old, new) = (self.old.reachable()?, self.new.reachable()?);
        let mut removed: Vec<&String> = old.difference(&new).collect();
        let mut added: Vec<&String> = new.difference(&old).collect();
        let removed_forms: Vec<String> = removed.iter().map(|id| form(&self.old.shapes()[*id])).collect();
        let added_forms: Vec<String> = added.iter().map(|id| form(&self.new.shapes()[*id])).collect();
        for (from, to) in pairs(&removed_forms, &added_forms) {
            let (from, to) = (removed[from], added[to]);
            self.report(
                self.direction(from),
                (Effect::MajorInTypes, Effect::MajorInTypes),
                format!("type {} is probably renamed to {}", local(from), local(to)),
            );
            self.renamed.insert(from.clone(), to.clone());
        }
        removed.retain(|id| !self.renamed.contains_key(*id) && !self.owners.0.contains_key(*id));
        added.retain(|id| !self.renamed.values().any(|to| to == *id) && !self.owners.1.contains_key(*id));
        for id in removed {
            let effects = (Effect::MajorInTypes, Effect::MajorInTypes);
            self.report(self.direction(id), effects, format!("type {} removed", local(id)));
        }
        for id in added {
            self.report(self.direction(id), (Effect::Minor, Effect::Minor), format!("type {} added", local(id)));
        }
        for id in old.intersection(&new) {
            let (from, to) = (self.old.shape(id)?, self.new.shape(id)?);
            let before = self.changes.len();
            self.second_type(id, from);
            self.shape(local(id), from, to, self.direction(id))?;
            let renamed = |form: String, (from, to): (&String, &String)| form.replace(&format!("{from:?}"), &format!("{to:?}"));
            let from = self.renamed.iter().fold(form(from), renamed);
            if before == self.changes.len() && from != form(to) {
                self.add(Effect::Patch, format!("{}: is written differently and means the same", local(id)));
            }
        }
        Ok(())
    }

    /// A structure in both requests and responses has a second type for responses: see `Roles` in xtask/generate.
    fn second_type(&mut self, id: &str, shape: &Value) {
        let both = |requests: &BTreeSet<String>, responses: &BTreeSet<String>| requests.contains(id) && responses.contains(id);
        let was = both(&self.requests.0, &self.responses.0);
        let is = both(&self.requests.1, &self.responses.1);
        if was == is || !["structure", "union"].contains(&kind(shape)) {
            return;
        }
        let name = local(id);
        if was {
            self.add(
                Effect::MajorInTypes,
                format!("type {name}Output removed: {name} is no longer in both requests and responses"),
            );
        } else if self.responses.0.contains(id) {
            self.add(
                Effect::MajorInTypes,
                format!("responses have {name}Output instead of {name}, which only requests have now"),
            );
        } else {
            self.add(Effect::Minor, format!("type {name}Output added: responses have {name}, too"));
        }
    }
}

/// The shapes of `model` that only operations have which `other` lacks, each with the first of these operations.
fn owners(other: &Model, model: &Model) -> Result<BTreeMap<String, String>> {
    let known = other.operations()?;
    let (common, own): (Vec<&str>, Vec<&str>) = model.operations()?.into_iter().partition(|id| known.contains(id));
    let mut shared = other.reachable()?;
    for id in common {
        shared.extend(model.shapes_of(id)?);
    }
    let mut owners = BTreeMap::new();
    for id in own {
        for shape in model.shapes_of(id)?.into_iter().filter(|shape| !shared.contains(shape)) {
            owners.entry(shape).or_insert_with(|| id.to_owned());
        }
    }
    Ok(owners)
}

/// The names of the shapes that an operation owns.
fn types_of(owners: &BTreeMap<String, String>, operation: &str) -> Vec<String> {
    owners.iter().filter(|(_, owner)| *owner == operation).map(|(shape, _)| local(shape).to_owned()).collect()
}

/// The indexes of those in `removed` and `added` that equal each other and nothing else.
fn pairs(removed: &[String], added: &[String]) -> Vec<(usize, usize)> {
    let only = |all: &[String], form: &String| all.iter().filter(|other| *other == form).count() == 1;
    let found = removed.iter().enumerate().filter_map(|(from, form)| {
        let to = added.iter().position(|other| other == form)?;
        (only(removed, form) && only(added, form)).then_some((from, to))
    });
    found.collect()
}

fn trait_names(old: &Value, new: &Value) -> BTreeSet<String> {
    let names = |shape: &Value| -> Vec<String> {
        shape.get("traits").and_then(Value::as_object).into_iter().flatten().map(|(name, _)| name.clone()).collect()
    };
    names(old).into_iter().chain(names(new)).collect()
}

/// The value of a trait that is text.
fn word(value: &Value) -> &str {
    value.as_str().unwrap_or("nothing")
}

/// The JSON text, which unlike a `Value` differs when members are in a different order.
fn form(value: &Value) -> String {
    value.to_string()
}
