//! The changes of the models, as users of the package see them, with their effect on its version.

use std::fmt::Write;

/// The part of the version that a change increments, as in semver.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Effect {
    /// No code and no request is affected.
    Patch,
    /// There is something new, or more requests are valid.
    Minor,
    /// A valid request is no longer valid, or something that code refers to is removed or has another type.
    Major,
}

impl Effect {
    fn word(self) -> &'static str {
        match self {
            Effect::Patch => "patch",
            Effect::Minor => "minor",
            Effect::Major => "major",
        }
    }
}

/// One line of the changelog.
#[derive(Debug, PartialEq)]
pub struct Change {
    pub effect: Effect,
    pub what: String,
}

impl Change {
    /// The line that is printed.
    pub fn line(&self) -> String {
        format!("{}  {}", self.effect.word(), self.what)
    }
}

/// The changes of both services.
#[derive(Default)]
pub struct Changelog {
    services: Vec<(String, String, Vec<Change>)>,
}

impl Changelog {
    pub fn add(&mut self, service: &str, source: &str, changes: Vec<Change>) {
        self.services.push((service.to_owned(), source.to_owned(), changes));
    }

    /// The changes from each source to botocore `version`, the largest effects first, and the effect of all of them.
    pub fn print(&self, version: &str) -> String {
        let mut out = String::new();
        for (service, source, changes) in &self.services {
            let nothing = if changes.is_empty() { ": no changes" } else { "" };
            _ = writeln!(out, "{service}, {source} to {version}{nothing}");
            let mut lines: Vec<&Change> = changes.iter().collect();
            lines.sort_by_key(|change| std::cmp::Reverse(change.effect));
            for change in lines {
                _ = writeln!(out, "  {}", change.line());
            }
        }
        let most = self.services.iter().flat_map(|(_, _, changes)| changes).map(|change| change.effect).max();
        _ = writeln!(out, "semver: {}", most.map_or("nothing to release", Effect::word));
        out
    }
}
