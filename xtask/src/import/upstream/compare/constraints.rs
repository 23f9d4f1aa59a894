//! Changed constraints: lengths, ranges, patterns and the traits of errors.

use super::{Comparison, Direction, word};
use crate::import::difference::difference;
use crate::import::model::find_trait;
use crate::import::upstream::changelog::Effect;
use serde_json::Value;

impl Comparison<'_> {
    pub(super) fn shape_trait(
        &mut self,
        name: &str,
        trait_name: &str,
        (old, new): (&Value, &Value),
        (from, to): (Option<&Value>, Option<&Value>),
        direction: Direction,
    ) {
        match (trait_name, from, to) {
            ("length" | "range", ..) => {
                // No length is below 0.
                let least = if trait_name == "length" { 0 } else { i64::MIN };
                let (effect, word) = match narrowing(bounds(from), bounds(to), least) {
                    (true, false) => (Effect::Major, "narrowed"),
                    (false, true) => (Effect::Minor, "widened"),
                    (true, true) => (Effect::Major, "moved"),
                    (false, false) => return,
                };
                let (was, is) = (words_of(from), words_of(to));
                self.report(direction, (effect, Effect::Patch), format!("{name}: {trait_name} {word}: was {was}, is {is}"));
            }
            ("pattern", ..) => self.pattern(name, (old, new), (from, to), direction),
            ("sensitive", _, Some(_)) => {
                self.report(direction, (Effect::Patch, Effect::Patch), format!("{name}: sensitive now"))
            }
            ("sensitive", ..) => self.report(direction, (Effect::Patch, Effect::Patch), format!("{name}: no longer sensitive")),
            ("retryable", None, _) => {
                self.report(direction, (Effect::Minor, Effect::Minor), format!("{name}: retryable now"));
            }
            ("retryable", _, None) => {
                self.report(direction, (Effect::Minor, Effect::Minor), format!("{name}: no longer retryable"))
            }
            ("retryable", ..) => self.report(direction, (Effect::Minor, Effect::Minor), format!("{name}: throttling changed")),
            ("error", Some(from), Some(to)) => {
                let what = format!("{name}: was the {}'s fault and is the {}'s", word(from), word(to));
                self.report(direction, (Effect::Major, Effect::Major), what);
            }
            ("error", ..) => {
                let what = if to.is_some() { "is an error now" } else { "is no longer an error" };
                self.report(direction, (Effect::Major, Effect::Major), format!("{name} {what}"));
            }
            ("deprecated", _, Some(_)) => self.report(direction, (Effect::Minor, Effect::Minor), format!("{name}: deprecated")),
            ("deprecated", ..) => {
                self.report(direction, (Effect::Patch, Effect::Patch), format!("{name}: no longer deprecated"))
            }
            (other, ..) => {
                let what = format!("{name}: {other} changed, which this command cannot judge");
                self.report(direction, (Effect::Major, Effect::Major), what);
            }
        }
    }

    fn pattern(
        &mut self,
        name: &str,
        (old, new): (&Value, &Value),
        (from, to): (Option<&Value>, Option<&Value>),
        direction: Direction,
    ) {
        // Only for texts that both lengths allow: the line about the length covers the others.
        let (was, is) = (bounds(find_trait(old, "length")), bounds(find_trait(new, "length")));
        let least = was.0.max(is.0).and_then(|least| usize::try_from(least).ok()).unwrap_or(0);
        let most = was.1.into_iter().chain(is.1).min().and_then(|most| usize::try_from(most).ok());
        let (from, to) = (from.and_then(Value::as_str), to.and_then(Value::as_str));
        let found = match difference(from, to, least, most) {
            Ok(found) => found,
            // The import that follows fails with the same error; the rest of the changelog is worth reading first.
            Err(error) => {
                let what = format!("{name}: pattern changed, which this command cannot judge: {error:#}");
                self.report(direction, (Effect::Major, Effect::Major), what);
                return;
            }
        };
        let verb = match (from, to) {
            (None, _) => "added",
            (_, None) => "removed",
            _ => "changed",
        };
        let now = to.map_or(String::new(), |to| format!("; it is now `{to}`"));
        let (effect, what) = match (found.lost, found.gained) {
            (None, None) => (Effect::Patch, format!("pattern {verb}: accepts the same values{now}")),
            (Some(lost), None) => (Effect::Major, format!("pattern narrowed: no longer accepts `{lost:?}`{now}")),
            (None, Some(gained)) => (Effect::Minor, format!("pattern widened: also accepts `{gained:?}`{now}")),
            (Some(lost), Some(gained)) => {
                (Effect::Major, format!("pattern changed: accepts `{gained:?}` and no longer accepts `{lost:?}`{now}"))
            }
        };
        self.report(direction, (effect, Effect::Patch), format!("{name}: {what}"));
    }
}

type Bounds = (Option<i64>, Option<i64>);

fn bounds(limits: Option<&Value>) -> Bounds {
    let bound = |name: &str| limits.and_then(|limits| limits.get(name)).and_then(Value::as_i64);
    (bound("min"), bound("max"))
}

/// Whether some values are no longer allowed, and whether some are newly allowed.
fn narrowing(old: Bounds, new: Bounds, least: i64) -> (bool, bool) {
    let least = |bound: Option<i64>| bound.unwrap_or(least);
    let most = |bound: Option<i64>| bound.unwrap_or(i64::MAX);
    (least(new.0) > least(old.0) || most(new.1) < most(old.1), least(new.0) < least(old.0) || most(new.1) > most(old.1))
}

fn words_of(limits: Option<&Value>) -> String {
    match bounds(limits) {
        (Some(least), Some(most)) => format!("{least} to {most}"),
        (Some(least), None) => format!("{least} or more"),
        (None, Some(most)) => format!("up to {most}"),
        (None, None) => "without limit".to_owned(),
    }
}
