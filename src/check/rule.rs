//! `rule`: what AWS states in words. These rules come after the model's own rules of the same value.

use super::required::is_optional;
use super::{Path, Report, Walk};
use crate::date_time;
use crate::rule::{Requirement, Rule, Scope};
use crate::shape::{Member, Shape};
use crate::tape::Node;

const DAY_MS: f64 = 86_400_000.0;

impl<R: Report> Walk<'_, R> {
    /// Checks the documented rules of a member of `owner`, an object that is at `at`, and reports the first broken one.
    #[inline(never)]
    pub(super) fn documented_rules(&mut self, owner: &'static Shape, at: usize, member: &'static Member, path: &Path<'_>) {
        for (number, rule) in owner.documented_rules().enumerate() {
            if rule.member == member.name && self.is_broken(rule, owner, at, member, path) {
                return self.found_rule(rule, number as u32, path, member.shape);
            }
        }
    }

    fn is_broken(&self, rule: &Rule, owner: &'static Shape, at: usize, member: &'static Member, path: &Path<'_>) -> bool {
        let tape = self.tape;
        if rule.scope == Scope::Catalog && tape.text(self.request, 0, "catalog").is_none_or(|catalog| catalog == "Sandbox") {
            return false;
        }
        let value = tape.member(owner, at, rule.member);
        if !rule.condition.is_empty() {
            let (owner, at) = if rule.scope == Scope::Request { (self.request, 0) } else { (owner, at) };
            let Some(text) = tape.text(owner, at, rule.condition) else { return false };
            let is_fulfilled = is_listed(rule.values, text);
            if rule.requirement == Requirement::Only {
                return value.is_some() && !is_fulfilled;
            }
            if !is_fulfilled {
                return false;
            }
        }
        let Some(value) = value else {
            return rule.requirement == Requirement::Required && !is_optional(&self.options, path);
        };
        if rule.requirement == Requirement::AnyOf {
            let is_absent = |name: &&str| tape.member(member.shape, value, name).is_none();
            return matches!(tape.node(value), Node::Object(..)) && rule.values.iter().all(is_absent);
        }
        let Some(text) = tape.text(owner, at, rule.member) else { return false };
        match rule.requirement {
            Requirement::OneOf => !is_listed(rule.values, text),
            Requirement::AccountId => text.len() != 12 || text.bytes().any(|byte| !byte.is_ascii_digit()),
            Requirement::DaysAhead => match date_time::milliseconds(text) {
                // A part of a day does not count.
                Some(at) => !rule.days.contains(i64::from(((at - self.options.rules_at) / DAY_MS) as i32)),
                None => false,
            },
            _ => false,
        }
    }
}

#[inline(never)]
fn is_listed(values: &[&str], text: &str) -> bool {
    values.contains(&text)
}
