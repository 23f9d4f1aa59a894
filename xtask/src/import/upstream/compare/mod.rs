//! Two models of one service compared: operations, types, members, values and
//! constraints. Requests are written by people and checked, answers are read:
//! the same change can be grave in the one and nothing in the other.

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
        answers: (old.answers()?, new.answers()?),
        renamed: BTreeMap::new(),
        changes: Vec::new(),
    };
    comparison.service()?;
    comparison.operations()?;
    comparison.shapes()?;
    if comparison.changes.is_empty() && form(&old.shapes().clone().into()) != form(&new.shapes().clone().into()) {
        comparison.say(Effect::Patch, "only what no operation uses changed".to_owned());
    }
    Ok(comparison.changes)
}

struct Comparison<'a> {
    old: &'a Model,
    new: &'a Model,
    /// What requests have, before and after.
    requests: (BTreeSet<String>, BTreeSet<String>),
    answers: (BTreeSet<String>, BTreeSet<String>),
    /// Types that are probably the same under another name.
    renamed: BTreeMap<String, String>,
    changes: Vec<Change>,
}

/// Which way what changed travels.
#[derive(Clone, Copy)]
struct Way {
    requests: bool,
    answers: bool,
}

impl Way {
    fn words(self) -> &'static str {
        match (self.requests, self.answers) {
            (true, true) => "requests and answers",
            (true, false) => "requests",
            (false, _) => "answers",
        }
    }

    /// The graver of the effects on requests and on answers.
    fn effect(self, requests: Effect, answers: Effect) -> Effect {
        let requests = if self.requests { requests } else { Effect::Patch };
        let answers = if self.answers { answers } else { Effect::Patch };
        requests.max(answers)
    }
}

impl Comparison<'_> {
    fn say(&mut self, effect: Effect, what: String) {
        self.changes.push(Change { effect, what });
    }

    /// Says what happened to a type or a part of it, and where that is met.
    fn tell(&mut self, way: Way, (requests, answers): (Effect, Effect), what: String) {
        self.say(way.effect(requests, answers), format!("{what} ({})", way.words()));
    }

    fn way(&self, id: &str) -> Way {
        let either = |sets: &(BTreeSet<String>, BTreeSet<String>)| sets.0.contains(id) || sets.1.contains(id);
        Way { requests: either(&self.requests), answers: either(&self.answers) }
    }

    fn service(&mut self) -> Result<()> {
        let (old, new) = (self.old.service()?, self.new.service()?);
        if old["version"] != new["version"] {
            self.say(
                Effect::Minor,
                format!("the API's version was {} and is {}", word(&old["version"]), word(&new["version"])),
            );
        }
        for name in trait_names(old, new) {
            if find_trait(old, &name) == find_trait(new, &name) {
                continue;
            }
            let what = match local(&name) {
                "endpointRuleSet" => "the endpoint rules changed: src/endpoint.rs is to be held against them".to_owned(),
                "sigv4" | "sigv4a" => format!("{} changed: how requests are signed is to be looked at", local(&name)),
                other => format!("the service's {other} changed"),
            };
            self.say(Effect::Minor, what);
        }
        Ok(())
    }

    fn operations(&mut self) -> Result<()> {
        let (old, new) = (self.old.operations()?, self.new.operations()?);
        let mut gone: Vec<&str> = old.iter().copied().filter(|id| !new.contains(id)).collect();
        let mut added: Vec<&str> = new.iter().copied().filter(|id| !old.contains(id)).collect();
        let calls = |model: &Model, id: &str| -> Result<String> {
            let operation = model.shape(id)?;
            let part = |part: &str| model.shape(target(&operation[part])?);
            Ok(format!("{}{}{}", part("input")?, part("output")?, operation["errors"]))
        };
        let gone_forms = gone.iter().map(|id| calls(self.old, id)).collect::<Result<Vec<_>>>()?;
        let added_forms = added.iter().map(|id| calls(self.new, id)).collect::<Result<Vec<_>>>()?;
        for (from, to) in pairs(&gone_forms, &added_forms) {
            let (from, to) = (gone[from], added[to]);
            self.say(Effect::Major, format!("operation {} is probably called {} now", local(from), local(to)));
            gone.retain(|id| *id != from);
            added.retain(|id| *id != to);
        }
        for id in gone {
            self.say(Effect::Major, format!("operation {} removed", local(id)));
        }
        for id in added {
            self.say(Effect::Minor, format!("operation {} added", local(id)));
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
                self.say(Effect::Major, format!("{name}: its {part} was {} and is {}", local(from), local(to)));
            }
        }
        let errors = |operation: &Value| -> Result<Vec<String>> {
            let all = operation["errors"].as_array().into_iter().flatten();
            all.map(|error| Ok(local(target(error)?).to_owned())).collect()
        };
        let (from, to) = (errors(old)?, errors(new)?);
        for error in to.iter().filter(|error| !from.contains(error)) {
            self.say(Effect::Minor, format!("{name}: can answer with {error} now"));
        }
        for error in from.iter().filter(|error| !to.contains(error)) {
            self.say(Effect::Patch, format!("{name}: no longer answers with {error}"));
        }
        if from != to && from.iter().collect::<BTreeSet<_>>() == to.iter().collect() {
            self.say(Effect::Patch, format!("{name}: its errors stand in another order"));
        }
        for trait_name in trait_names(old, new) {
            let (from, to) = (find_trait(old, &trait_name), find_trait(new, &trait_name));
            let (effect, what) = match (local(&trait_name), from, to) {
                (_, from, to) if from == to => continue,
                ("paginated", None, _) => (Effect::Minor, "has pages now".to_owned()),
                ("paginated", _, None) => (Effect::Major, format!("has no pages any more: paginate{name} is gone")),
                ("paginated", Some(from), Some(to)) => (Effect::Minor, format!("pages were {from} and are {to}")),
                ("deprecated", None, _) => (Effect::Minor, "deprecated".to_owned()),
                (other, None, _) => (Effect::Patch, format!("{other} now")),
                (other, _, None) => (Effect::Patch, format!("no longer {other}")),
                (other, ..) => (Effect::Patch, format!("another {other}")),
            };
            self.say(effect, format!("{name}: {what}"));
        }
        Ok(())
    }

    fn shapes(&mut self) -> Result<()> {
        // The tables have what operations reach.
        let (old, new) = (self.old.reachable()?, self.new.reachable()?);
        let mut gone: Vec<&String> = old.difference(&new).collect();
        let mut added: Vec<&String> = new.difference(&old).collect();
        let gone_forms: Vec<String> = gone.iter().map(|id| form(&self.old.shapes()[*id])).collect();
        let added_forms: Vec<String> = added.iter().map(|id| form(&self.new.shapes()[*id])).collect();
        for (from, to) in pairs(&gone_forms, &added_forms) {
            let (from, to) = (gone[from], added[to]);
            self.tell(
                self.way(from),
                (Effect::Major, Effect::Major),
                format!("type {} is probably called {} now", local(from), local(to)),
            );
            self.renamed.insert(from.clone(), to.clone());
        }
        gone.retain(|id| !self.renamed.contains_key(*id));
        added.retain(|id| !self.renamed.values().any(|to| to == *id));
        for id in gone {
            self.tell(self.way(id), (Effect::Major, Effect::Major), format!("type {} removed", local(id)));
        }
        for id in added {
            self.tell(self.way(id), (Effect::Minor, Effect::Minor), format!("type {} added", local(id)));
        }
        for id in old.intersection(&new) {
            let (from, to) = (self.old.shape(id)?, self.new.shape(id)?);
            let before = self.changes.len();
            self.second_type(id, from);
            self.shape(local(id), from, to, self.way(id))?;
            let renamed = |form: String, (from, to): (&String, &String)| form.replace(&format!("{from:?}"), &format!("{to:?}"));
            let from = self.renamed.iter().fold(form(from), renamed);
            if before == self.changes.len() && from != form(to) {
                self.say(Effect::Patch, format!("{}: written differently, means the same", local(id)));
            }
        }
        Ok(())
    }

    /// A structure that travels both ways has a second type for answers, see `Roles` of the printers.
    fn second_type(&mut self, id: &str, shape: &Value) {
        let both = |requests: &BTreeSet<String>, answers: &BTreeSet<String>| requests.contains(id) && answers.contains(id);
        let was = both(&self.requests.0, &self.answers.0);
        let is = both(&self.requests.1, &self.answers.1);
        if was == is || !["structure", "union"].contains(&kind(shape)) {
            return;
        }
        let name = local(id);
        if was {
            self.say(Effect::Major, format!("type {name}Output removed: {name} no longer travels both ways"));
        } else if self.answers.0.contains(id) {
            self.say(Effect::Major, format!("answers have {name}Output instead of {name}, which requests have now"));
        } else {
            self.say(Effect::Minor, format!("type {name}Output added: answers have {name} too"));
        }
    }
}

/// Those of `gone` and `added` that are like each other and like no third, by index.
fn pairs(gone: &[String], added: &[String]) -> Vec<(usize, usize)> {
    let only = |all: &[String], form: &String| all.iter().filter(|other| *other == form).count() == 1;
    let found = gone.iter().enumerate().filter_map(|(from, form)| {
        let to = added.iter().position(|other| other == form)?;
        (only(gone, form) && only(added, form)).then_some((from, to))
    });
    found.collect()
}

fn trait_names(old: &Value, new: &Value) -> BTreeSet<String> {
    let names = |shape: &Value| -> Vec<String> {
        shape.get("traits").and_then(Value::as_object).into_iter().flatten().map(|(name, _)| name.clone()).collect()
    };
    names(old).into_iter().chain(names(new)).collect()
}

/// A fact that is text.
fn word(value: &Value) -> &str {
    value.as_str().unwrap_or("nothing")
}

/// As text, in which unlike in a `Value` the order of members counts.
fn form(value: &Value) -> String {
    value.to_string()
}
