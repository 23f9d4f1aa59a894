//! What is in a type: members, values, items and what they take.

use super::{Comparison, Way, pairs, trait_names};
use crate::import::model::{find_trait, kind, local, members, target};
use crate::import::upstream::changelog::Effect;
use anyhow::Result;
use serde_json::Value;

impl Comparison<'_> {
    pub(super) fn shape(&mut self, name: &str, old: &Value, new: &Value, way: Way) -> Result<()> {
        let (from, to) = (kind(old), kind(new));
        if from != to {
            self.tell(way, (Effect::Major, Effect::Major), format!("{name}: was of type {from} and is of type {to}"));
            return Ok(());
        }
        match from {
            "structure" | "union" => self.members(name, old, new, way)?,
            "enum" => self.values(name, old, new, way),
            _ => {}
        }
        for (part, words) in [("member", "items"), ("key", "keys"), ("value", "values")] {
            if let (Some(from), Some(to)) = (old.get(part), new.get(part)) {
                self.reference(&format!("{name}'s {words}"), from, to, way)?;
            }
        }
        for trait_name in trait_names(old, new) {
            let (from, to) = (find_trait(old, &trait_name), find_trait(new, &trait_name));
            if from != to {
                self.shape_trait(name, local(&trait_name), (old, new), (from, to), way);
            }
        }
        Ok(())
    }

    fn members(&mut self, name: &str, old: &Value, new: &Value, way: Way) -> Result<()> {
        let (old, new) = (members(old), members(new));
        let in_new = |member: &str| new.iter().find(|(name, _)| *name == member).map(|(_, member)| *member);
        let in_old = |member: &str| old.iter().any(|(name, _)| *name == member);
        let mut gone: Vec<_> = old.iter().filter(|(member, _)| in_new(member).is_none()).collect();
        let mut added: Vec<_> = new.iter().filter(|(member, _)| !in_old(member)).collect();
        let forms = |members: &[&(&str, &Value)]| members.iter().map(|(_, form)| form.to_string()).collect::<Vec<_>>();
        let pairs: Vec<_> =
            pairs(&forms(&gone), &forms(&added)).into_iter().map(|(from, to)| (gone[from], added[to])).collect();
        for (from, to) in pairs {
            let what = format!("{name}.{} is probably called {} now", from.0, to.0);
            self.tell(way, (Effect::Major, Effect::Major), what);
            gone.retain(|member| member.0 != from.0);
            added.retain(|member| member.0 != to.0);
        }
        for (member, _) in gone {
            self.tell(way, (Effect::Major, Effect::Major), format!("{name}.{member} removed"));
        }
        for (member, form) in added {
            if needed(form) {
                self.tell(way, (Effect::Major, Effect::Minor), format!("{name}.{member} added, required"));
            } else {
                self.tell(way, (Effect::Minor, Effect::Minor), format!("{name}.{member} added"));
            }
        }
        for (member, from) in &old {
            if let Some(to) = in_new(member) {
                self.member(&format!("{name}.{member}"), from, to, way)?;
            }
        }
        let order = |members: &[(&str, &Value)], other: &[(&str, &Value)]| -> Vec<String> {
            let common = members.iter().filter(|(name, _)| other.iter().any(|(known, _)| known == name));
            common.map(|(name, _)| (*name).to_owned()).collect()
        };
        if order(&old, &new) != order(&new, &old) {
            self.tell(way, (Effect::Patch, Effect::Patch), format!("{name}: its members stand in another order"));
        }
        Ok(())
    }

    fn member(&mut self, name: &str, old: &Value, new: &Value, way: Way) -> Result<()> {
        self.reference(name, old, new, way)?;
        // Rust's field is an Option or none: another type, either way.
        match (needed(old), needed(new)) {
            (false, true) => self.tell(way, (Effect::Major, Effect::Major), format!("{name} is required now")),
            (true, false) => self.tell(way, (Effect::Major, Effect::Major), format!("{name} is optional now")),
            _ => {}
        }
        for trait_name in trait_names(old, new) {
            let (from, to) = (find_trait(old, &trait_name), find_trait(new, &trait_name));
            let (effects, what) = match (local(&trait_name), from, to) {
                (_, from, to) if from == to => continue,
                ("required", ..) => continue,
                ("idempotencyToken", None, _) => {
                    ((Effect::Minor, Effect::Patch), "is an idempotency token now: made where absent")
                }
                ("idempotencyToken", ..) => ((Effect::Minor, Effect::Patch), "is no idempotency token any more"),
                ("deprecated", None, _) => ((Effect::Minor, Effect::Minor), "deprecated"),
                ("deprecated", ..) => ((Effect::Patch, Effect::Patch), "no longer deprecated"),
                (other, ..) => {
                    self.tell(
                        way,
                        (Effect::Major, Effect::Major),
                        format!("{name}: {other} changed, which this command cannot judge"),
                    );
                    continue;
                }
            };
            self.tell(way, effects, format!("{name} {what}"));
        }
        Ok(())
    }

    /// What a member, item, key or value takes.
    fn reference(&mut self, name: &str, old: &Value, new: &Value, way: Way) -> Result<()> {
        let (from, to) = (target(old)?, target(new)?);
        if from == to || self.renamed.get(from).is_some_and(|known| known == to) {
            return Ok(());
        }
        let (old, new) = (self.old.shape(from)?, self.new.shape(to)?);
        if kind(old) != kind(new) || ["structure", "union", "enum"].contains(&kind(old)) {
            let what = format!("{name}: was {} ({}) and is {} ({})", local(from), kind(old), local(to), kind(new));
            self.tell(way, (Effect::Major, Effect::Major), what);
            return Ok(());
        }
        let before = self.changes.len();
        self.shape(name, old, new, way)?;
        if before == self.changes.len() {
            let what = format!("{name}: {} instead of {}, which accepts the same", local(to), local(from));
            self.tell(way, (Effect::Patch, Effect::Patch), what);
        }
        Ok(())
    }

    fn values(&mut self, name: &str, old: &Value, new: &Value, way: Way) {
        let values = |shape: &Value| -> Vec<String> {
            let value = |(name, member): (&str, &Value)| {
                find_trait(member, "enumValue").and_then(Value::as_str).unwrap_or(name).to_owned()
            };
            members(shape).into_iter().map(value).collect()
        };
        let (old, new) = (values(old), values(new));
        let mut gone: Vec<&String> = old.iter().filter(|value| !new.contains(value)).collect();
        let mut added: Vec<&String> = new.iter().filter(|value| !old.contains(value)).collect();
        let form = |value: &&String| value.to_lowercase().replace(|c: char| !c.is_alphanumeric(), "");
        let pairs = pairs(&gone.iter().map(form).collect::<Vec<_>>(), &added.iter().map(form).collect::<Vec<_>>());
        for (from, to) in pairs.into_iter().map(|(from, to)| (gone[from], added[to])).collect::<Vec<_>>() {
            self.tell(way, (Effect::Major, Effect::Major), format!("{name}: value {from} is probably called {to} now"));
            gone.retain(|value| *value != from);
            added.retain(|value| *value != to);
        }
        for value in gone {
            self.tell(way, (Effect::Major, Effect::Major), format!("{name}: value {value} removed"));
        }
        for value in added {
            self.tell(way, (Effect::Minor, Effect::Minor), format!("{name}: value {value} added"));
        }
    }
}

/// Whether people must give it: a token is made where it is absent.
fn needed(member: &Value) -> bool {
    find_trait(member, "required").is_some() && find_trait(member, "idempotencyToken").is_none()
}
