//! The checker: walks a tape along a shape and reports every rule that is broken, depth first, with members in declared
//! order. Each rule is in the file that is named like its code. Each value itself gets at most one issue: that of the first
//! rule that it violates.

mod r#enum;
mod format;
mod length;
mod pattern;
mod range;
mod required;
mod rule;
mod r#type;
mod union;
mod unknown;

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use crate::code::Code;
use crate::issue::Segment;
use crate::rule::Rule;
use crate::shape::{Kind, Member, Shape};
use crate::swar::code_points;
use crate::tape::{Entries, Node, Tape, UnknownKeys, list_limits};

/// A path as a linked list on the stack, which becomes a real path only if something is found.
#[derive(Debug)]
pub struct Path<'p> {
    above: Option<&'p Path<'p>>,
    step: Step,
}

/// One step of a [`Path`].
#[derive(Debug, Clone, Copy)]
pub enum Step {
    /// The request itself.
    Root,
    /// A member, by index among its shape's members, with its name.
    Member(u32, &'static str),
    /// An item of a list.
    Item(u32),
    /// An unknown key, by its span.
    Unknown(u32),
}

impl<'p> Path<'p> {
    fn then(&'p self, step: Step) -> Path<'p> {
        Path { above: Some(self), step }
    }

    /// The steps from the innermost outwards, the root left out.
    pub fn steps(&self) -> impl Iterator<Item = Step> {
        let mut at = Some(self);
        core::iter::from_fn(move || {
            let here = at?;
            at = here.above;
            if matches!(here.step, Step::Root) { None } else { Some(here.step) }
        })
    }

    /// The path as issues carry it.
    pub fn segments(&self, tape: &Tape<'_>) -> Vec<Segment> {
        let mut segments: Vec<Segment> = self
            .steps()
            .map(|step| match step {
                Step::Item(index) => Segment::Index(index as usize),
                Step::Member(_, name) => Segment::Key(name.to_owned()),
                Step::Unknown(span) => Segment::Key(tape.span(span).to_owned()),
                Step::Root => Segment::Key(String::new()),
            })
            .collect();
        segments.reverse();
        segments
    }
}

/// Takes what the checker finds: native code makes issues, the wasm numbers.
pub trait Report {
    /// Takes one finding. `detail` is as `message::params` takes it.
    fn report(&mut self, code: Code, path: &Path<'_>, kind: &'static Kind, detail: u32);

    /// Takes a broken documented rule, with its number among the rules of the shape that has the member.
    fn report_rule(&mut self, _rule: &'static Rule, path: &Path<'_>, kind: &'static Kind, number: u32) {
        self.report(Code::Rule, path, kind, number);
    }
}

/// How many issues are reported at most by default: a request with a million mistakes then costs no more than one with a
/// thousand.
pub const MAX_ISSUES: u32 = 1000;

/// How a request is checked.
#[derive(Debug, Clone, Copy)]
pub struct CheckOptions<'o> {
    /// What to do with keys that a shape does not name.
    pub unknown_keys: UnknownKeys,
    /// How many issues are reported at most.
    pub max_issues: u32,
    /// When documented rules are checked, in milliseconds since 1970; NaN for not at all.
    pub rules_at: f64,
    /// The place of the checked value in the input of its operation: see [`PLACE_BITS`](crate::abi::PLACE_BITS).
    pub place: u32,
    /// The places of required members that may be absent all the same.
    pub optional: &'o [u32],
}

impl CheckOptions<'_> {
    /// Reports up to [`MAX_ISSUES`] issues of a whole request, by the rules of the model only.
    pub fn new(unknown_keys: UnknownKeys) -> CheckOptions<'static> {
        CheckOptions { unknown_keys, max_issues: MAX_ISSUES, rules_at: f64::NAN, place: 0, optional: &[] }
    }
}

/// Checks a whole request. Returns whether there are more issues than were reported.
pub fn check(shape: &'static Shape, tape: &Tape<'_>, options: CheckOptions<'_>, report: &mut impl Report) -> bool {
    check_at(shape, tape, 0, options, report)
}

/// Checks the value whose first word is at `at`. Returns whether there are more issues than were reported.
pub fn check_at(
    shape: &'static Shape,
    tape: &Tape<'_>,
    at: usize,
    options: CheckOptions<'_>,
    report: &mut impl Report,
) -> bool {
    let mut walk = Walk { tape, request: shape, options, issues_left: options.max_issues, is_truncated: false, report };
    walk.value(shape, at, &Path { above: None, step: Step::Root });
    walk.is_truncated
}

struct Walk<'w, R> {
    tape: &'w Tape<'w>,
    request: &'static Shape,
    options: CheckOptions<'w>,
    issues_left: u32,
    /// Whether an issue was left out. Only lists and unknown keys can have many, so only their loops look at it.
    is_truncated: bool,
    report: &'w mut R,
}

impl<R: Report> Walk<'_, R> {
    fn found(&mut self, code: Code, path: &Path<'_>, shape: &'static Shape, detail: u32) {
        if self.has_room() {
            self.report.report(code, path, &shape.kind, detail);
        }
    }

    fn found_rule(&mut self, rule: &'static Rule, number: u32, path: &Path<'_>, shape: &'static Shape) {
        if self.has_room() {
            self.report.report_rule(rule, path, &shape.kind, number);
        }
    }

    /// Whether one more issue is reported.
    fn has_room(&mut self) -> bool {
        self.is_truncated = self.issues_left == 0;
        self.issues_left = self.issues_left.saturating_sub(1);
        !self.is_truncated
    }

    fn value(&mut self, shape: &'static Shape, at: usize, path: &Path<'_>) {
        let node = self.tape.node(at);
        match (&shape.kind, node) {
            (Kind::Structure(members), Node::Object(first, end)) => {
                let entries = self.tape.entries(members, first, end);
                self.members(shape, members, at, &entries, end, path);
            }
            (Kind::Union(members), Node::Object(first, end)) => {
                let entries = self.tape.entries(members, first, end);
                union::check(self, shape, members, &entries, path);
                self.members(shape, members, at, &entries, end, path);
            }
            (Kind::List(member, limits), Node::List(count, first, end)) => {
                length::check(self, shape, list_limits(*limits), count, path);
                let mut at = first;
                let mut index = 0;
                while at < end && !self.is_truncated {
                    self.value(member, at, &path.then(Step::Item(index)));
                    at = self.tape.after(at);
                    index += 1;
                }
            }
            (Kind::String(..) | Kind::Enum(_), Node::IllFormed) => format::ill_formed(self, shape, path),
            (Kind::String(limits, pattern), Node::String(text)) => {
                // Both rules are about the value itself, so the second is checked only if the first found nothing.
                if !length::check(self, shape, *limits, code_points(text), path)
                    && let Some(pattern) = pattern
                {
                    pattern::check(self, shape, pattern, text, path);
                }
            }
            // Longer than the limit, and the core does not have the text.
            (Kind::String(limits, _), Node::Long(length)) => {
                length::check(self, shape, *limits, length, path);
            }
            (Kind::Enum(values), Node::String(text)) => r#enum::check(self, shape, values, text, path),
            (Kind::Integer(limits) | Kind::Long(limits), Node::Int(number) | Node::Bigint(number)) => {
                if r#type::fits(&shape.kind, number) {
                    range::check(self, shape, *limits, number, path);
                } else {
                    r#type::check(self, shape, &node, path);
                }
            }
            (_, Node::Proven) | (Kind::Boolean, Node::Boolean(_)) | (Kind::Timestamp, Node::Date(_)) => {}
            (Kind::Timestamp, Node::String(text)) => format::date_time(self, shape, text, path),
            (Kind::Timestamp, Node::BadDate | Node::IllFormed) => format::date_time(self, shape, "", path),
            _ => r#type::check(self, shape, &node, path),
        }
    }

    fn members(
        &mut self,
        shape: &'static Shape,
        members: &'static [Member],
        at: usize,
        entries: &Entries,
        end: usize,
        path: &Path<'_>,
    ) {
        for (index, member) in members.iter().enumerate() {
            let path = path.then(Step::Member(index as u32, member.name));
            match entries.get(index) {
                Some(value) => self.value(member.shape, value, &path),
                None => required::check(self, member, &path),
            }
            if !self.options.rules_at.is_nan() {
                self.documented_rules(shape, at, member, &path);
            }
        }
        unknown::check(self, shape, entries, end, path);
    }
}
