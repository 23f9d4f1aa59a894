//! Changed parts of shapes: members, enum values, items, and the shapes that they refer to.

use super::{Comparison, Direction, pairs, trait_names};
use crate::import::model::{find_trait, kind, local, members, target};
use crate::import::upstream::changelog::Effect;
use anyhow::Result;
use serde_json::Value;

impl Comparison<'_> {
    pub(super) fn shape(&mut self, name: &str, old: &Value, new: &Value, direction: Direction) -> Result<()> {
        let (from, to) = (kind(old), kind(new));
        if from != to {
            self.report(direction, (Effect::Major, Effect::Major), format!("{name}: was of type {from} and is of type {to}"));
            return Ok(());
        }
        match from {
            "structure" | "union" => self.members(name, old, new, direction)?,
            "enum" => self.values(name, old, new, direction),
            _ => {}
        }
        for (part, words) in [("member", "items"), ("key", "keys"), ("value", "values")] {
            if let (Some(from), Some(to)) = (old.get(part), new.get(part)) {
                self.reference(&format!("{words} of {name}"), from, to, direction)?;
            }
        }
        for trait_name in trait_names(old, new) {
            let (from, to) = (find_trait(old, &trait_name), find_trait(new, &trait_name));
            if from != to {
                self.shape_trait(name, local(&trait_name), (old, new), (from, to), direction);
            }
        }
        Ok(())
    }

    fn members(&mut self, name: &str, old: &Value, new: &Value, direction: Direction) -> Result<()> {
        let (old, new) = (members(old), members(new));
        let in_new = |member: &str| new.iter().find(|(name, _)| *name == member).map(|(_, member)| *member);
        let in_old = |member: &str| old.iter().any(|(name, _)| *name == member);
        let mut removed: Vec<_> = old.iter().filter(|(member, _)| in_new(member).is_none()).collect();
        let mut added: Vec<_> = new.iter().filter(|(member, _)| !in_old(member)).collect();
        let forms = |members: &[&(&str, &Value)]| members.iter().map(|(_, form)| form.to_string()).collect::<Vec<_>>();
        let pairs: Vec<_> =
            pairs(&forms(&removed), &forms(&added)).into_iter().map(|(from, to)| (removed[from], added[to])).collect();
        for (from, to) in pairs {
            let what = format!("{name}.{} is probably renamed to {}", from.0, to.0);
            self.report(direction, (Effect::Major, Effect::Major), what);
            removed.retain(|member| member.0 != from.0);
            added.retain(|member| member.0 != to.0);
        }
        for (member, _) in removed {
            self.report(direction, (Effect::Major, Effect::Major), format!("{name}.{member} removed"));
        }
        for (member, form) in added {
            if needed(form) {
                self.report(direction, (Effect::Major, Effect::Minor), format!("{name}.{member} added, required"));
            } else {
                self.report(direction, (Effect::Minor, Effect::Minor), format!("{name}.{member} added"));
            }
        }
        for (member, from) in &old {
            if let Some(to) = in_new(member) {
                self.member(&format!("{name}.{member}"), from, to, direction)?;
            }
        }
        let order = |members: &[(&str, &Value)], other: &[(&str, &Value)]| -> Vec<String> {
            let common = members.iter().filter(|(name, _)| other.iter().any(|(known, _)| known == name));
            common.map(|(name, _)| (*name).to_owned()).collect()
        };
        if order(&old, &new) != order(&new, &old) {
            self.report(direction, (Effect::Patch, Effect::Patch), format!("{name}: its members are in a different order"));
        }
        Ok(())
    }

    fn member(&mut self, name: &str, old: &Value, new: &Value, direction: Direction) -> Result<()> {
        self.reference(name, old, new, direction)?;
        // In Rust, the field becomes or stops being an `Option`: its type changes either way.
        match (needed(old), needed(new)) {
            (false, true) => {
                self.report(direction, (Effect::Major, Effect::MajorInRust), format!("{name} is required now"));
            }
            // Code that reads a response may rely on the member.
            (true, false) => {
                self.report(direction, (Effect::MajorInRust, Effect::Major), format!("{name} is optional now"));
            }
            _ => {}
        }
        for trait_name in trait_names(old, new) {
            let (from, to) = (find_trait(old, &trait_name), find_trait(new, &trait_name));
            let (effects, what) = match (local(&trait_name), from, to) {
                (_, from, to) if from == to => continue,
                ("required", ..) => continue,
                ("idempotencyToken", None, _) => {
                    ((Effect::Minor, Effect::Patch), "is an idempotency token now: filled in when absent")
                }
                ("idempotencyToken", ..) => ((Effect::Minor, Effect::Patch), "is no longer an idempotency token"),
                ("deprecated", None, _) => ((Effect::Minor, Effect::Minor), "deprecated"),
                ("deprecated", ..) => ((Effect::Patch, Effect::Patch), "no longer deprecated"),
                (other, ..) => {
                    self.report(
                        direction,
                        (Effect::Major, Effect::Major),
                        format!("{name}: {other} changed, which this command cannot judge"),
                    );
                    continue;
                }
            };
            self.report(direction, effects, format!("{name} {what}"));
        }
        Ok(())
    }

    /// The shape that a member, item, key or value refers to.
    fn reference(&mut self, name: &str, old: &Value, new: &Value, direction: Direction) -> Result<()> {
        let (from, to) = (target(old)?, target(new)?);
        if from == to || self.renamed.get(from).is_some_and(|known| known == to) {
            return Ok(());
        }
        let (old, new) = (self.old.shape(from)?, self.new.shape(to)?);
        if kind(old) != kind(new) || ["structure", "union", "enum"].contains(&kind(old)) {
            let what = format!("{name}: was {} ({}) and is {} ({})", local(from), kind(old), local(to), kind(new));
            self.report(direction, (Effect::Major, Effect::Major), what);
            return Ok(());
        }
        let before = self.changes.len();
        self.shape(name, old, new, direction)?;
        if before == self.changes.len() {
            let what = format!("{name}: {} instead of {}, which accepts the same values", local(to), local(from));
            self.report(direction, (Effect::Patch, Effect::Patch), what);
        }
        Ok(())
    }

    fn values(&mut self, name: &str, old: &Value, new: &Value, direction: Direction) {
        let values = |shape: &Value| -> Vec<String> {
            let value = |(name, member): (&str, &Value)| {
                find_trait(member, "enumValue").and_then(Value::as_str).unwrap_or(name).to_owned()
            };
            members(shape).into_iter().map(value).collect()
        };
        let (old, new) = (values(old), values(new));
        let mut removed: Vec<&String> = old.iter().filter(|value| !new.contains(value)).collect();
        let mut added: Vec<&String> = new.iter().filter(|value| !old.contains(value)).collect();
        let form = |value: &&String| value.to_lowercase().replace(|c: char| !c.is_alphanumeric(), "");
        let pairs = pairs(&removed.iter().map(form).collect::<Vec<_>>(), &added.iter().map(form).collect::<Vec<_>>());
        for (from, to) in pairs.into_iter().map(|(from, to)| (removed[from], added[to])).collect::<Vec<_>>() {
            let what = format!("{name}: value {from} is probably renamed to {to}");
            self.report(direction, (Effect::Major, Effect::MajorInTypes), what);
            removed.retain(|value| *value != from);
            added.retain(|value| *value != to);
        }
        for value in removed {
            self.report(direction, (Effect::Major, Effect::MajorInTypes), format!("{name}: value {value} removed"));
        }
        for value in added {
            self.report(direction, (Effect::Minor, Effect::Minor), format!("{name}: value {value} added"));
        }
    }
}

/// Whether callers must pass the member: clients fill in an absent idempotency token.
fn needed(member: &Value) -> bool {
    find_trait(member, "required").is_some() && find_trait(member, "idempotencyToken").is_none()
}
