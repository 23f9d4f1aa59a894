//! What changed, in the words of those who use the package, and for semver.

use std::fmt::Write;

/// What a change asks of the next version's number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Effect {
    /// Nobody's code or requests can tell.
    Patch,
    /// More is there, or more is accepted.
    Minor,
    /// What was valid is refused, or what code names is gone or is of another type.
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
    /// As it is printed.
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

    /// From the sources to botocore's `version`, the gravest first, with the sum for semver.
    pub fn print(&self, version: &str) -> String {
        let mut out = String::new();
        for (service, source, changes) in &self.services {
            let nothing = if changes.is_empty() { ": nothing changed" } else { "" };
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
