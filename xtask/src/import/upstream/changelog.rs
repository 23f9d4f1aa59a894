//! The changes of the models, as users of the package see them, with their effect on its version.

use std::fmt::Write;

/// The part of the version that a change increments, as in semver, and for a major change, whose code it breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Effect {
    /// No code and no request is affected.
    Patch,
    /// There is something new, or more requests are valid.
    Minor,
    /// The type of a field in Rust changes.
    MajorInRust,
    /// A type is removed, which JavaScript does not have.
    MajorInTypes,
    /// A valid request is no longer valid, or something that code refers to is removed or has another type.
    Major,
}

impl Effect {
    fn word(self) -> &'static str {
        match self {
            Effect::Patch => "patch",
            Effect::Minor => "minor",
            Effect::MajorInRust => "major (Rust)",
            Effect::MajorInTypes => "major (TypeScript, Rust)",
            Effect::Major => "major (JavaScript, TypeScript, Rust)",
        }
    }

    /// How an entry of CHANGELOG.md says whose code breaks.
    fn breaking(self) -> &'static str {
        match self {
            Effect::Patch | Effect::Minor => "",
            Effect::MajorInRust => "Breaking in Rust: ",
            Effect::MajorInTypes => "Breaking in TypeScript and Rust: ",
            Effect::Major => "Breaking in JavaScript, TypeScript and Rust: ",
        }
    }
}

/// One entry of the changelog.
#[derive(Debug, PartialEq)]
pub struct Change {
    pub effect: Effect,
    pub what: String,
    /// The types that come with a new operation, and that no other operation has.
    pub types: Vec<String>,
}

impl Change {
    /// The lines that are printed.
    pub fn line(&self) -> String {
        let types = if self.types.is_empty() { String::new() } else { format!(", with {}", self.types.join(", ")) };
        format!("{}  {}{types}", self.effect.word(), self.what)
    }

    /// The entry in CHANGELOG.md.
    fn entry(&self) -> String {
        let types: Vec<String> = self.types.iter().map(|name| format!("`{name}`")).collect();
        let types = if types.is_empty() { String::new() } else { format!(", with {}", types.join(", ")) };
        let text = format!("{}{}{types}.", self.effect.breaking(), with_code(&self.what));
        let (first, rest) = text.split_at(text.chars().next().map_or(0, char::len_utf8));
        wrapped(&(first.to_uppercase() + rest))
    }
}

/// The changes of one service.
struct Section {
    title: String,
    /// The release that our model comes from; `None` if the service is new.
    source: Option<String>,
    changes: Vec<Change>,
}

/// The changes of all services.
#[derive(Default)]
pub struct Changelog {
    sections: Vec<Section>,
}

impl Changelog {
    /// Adds the changes of a service, the largest effects first.
    pub fn add(&mut self, title: &str, source: &str, mut changes: Vec<Change>) {
        changes.sort_by_key(|change| std::cmp::Reverse(change.effect));
        self.sections.push(Section { title: title.to_owned(), source: Some(source.to_owned()), changes });
    }

    /// Adds a new service.
    pub fn add_service(&mut self, title: &str, operations: usize) {
        let what = format!("a new service with {operations} operations");
        let change = Change { effect: Effect::Minor, what, types: Vec::new() };
        self.sections.push(Section { title: title.to_owned(), source: None, changes: vec![change] });
    }

    /// The changes from each source to botocore `version`, and the effect of all of them.
    pub fn print(&self, version: &str) -> String {
        let mut out = String::new();
        for Section { title, source, changes } in &self.sections {
            let from = source.as_ref().map_or("first import from".to_owned(), |source| format!("{source} to"));
            let nothing = if changes.is_empty() { ": no changes" } else { "" };
            _ = writeln!(out, "{title}, {from} {version}{nothing}");
            for change in changes {
                _ = writeln!(out, "  {}", change.line());
            }
        }
        let most = self.sections.iter().flat_map(|section| &section.changes).map(|change| change.effect).max();
        _ = writeln!(out, "semver: {}", most.map_or("nothing to release", Effect::word));
        out
    }

    /// The text of CHANGELOG.md with the changes under Unreleased, Models. An entry that is there already stays the only one.
    pub fn insert(&self, version: &str, text: &str) -> String {
        let entries = self.entries(version);
        if entries.is_empty() || text.contains(&entries) {
            return text.to_owned();
        }
        let mut out = text.to_owned();
        let unreleased = "\n## Unreleased\n";
        if !out.contains(unreleased) {
            out.insert_str(out.find("\n## ").unwrap_or(out.len()), unreleased);
        }
        let start = out.find(unreleased).unwrap_or_default() + unreleased.len();
        let end = out[start..].find("\n## ").map_or(out.len(), |at| start + at);
        let heading = "\n### Models\n\n";
        match out[start..end].find(heading) {
            Some(at) => out.insert_str(start + at + heading.len(), &format!("{entries}\n")),
            None => out.insert_str(start, &format!("{heading}{entries}")),
        }
        out
    }

    fn entries(&self, version: &str) -> String {
        let mut out = String::new();
        for Section { title, source, changes } in &self.sections {
            if changes.is_empty() {
                continue;
            }
            let from = source.as_ref().map_or("from".to_owned(), |source| format!("from {source} to"));
            let separator = if out.is_empty() { "" } else { "\n" };
            _ = writeln!(out, "{separator}{title}, {from} botocore {version}:\n");
            for change in changes {
                out += &change.entry();
            }
        }
        out
    }
}

/// The text with backticks around names of shapes, members and values, unless it is in backticks already.
fn with_code(text: &str) -> String {
    let mut in_code = false;
    let word = |word: &str| {
        let bare = word.trim_end_matches([',', ':', ';']);
        let is_name = bare.chars().all(|c| c.is_ascii_alphanumeric() || c == '.' || c == '_')
            && (bare.contains(['.', '_']) || bare.chars().filter(char::is_ascii_uppercase).count() > 1)
            && bare.starts_with(|c: char| c.is_ascii_alphabetic());
        let is_code = in_code || word.contains('`');
        in_code ^= word.matches('`').count() % 2 == 1;
        if is_name && !is_code { format!("`{bare}`{}", &word[bare.len()..]) } else { word.to_owned() }
    };
    text.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

/// An item of a list in Markdown, in lines of up to 120 columns.
fn wrapped(text: &str) -> String {
    let mut lines = vec!["-".to_owned()];
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if line.chars().count() + word.chars().count() < 120 => *line += &format!(" {word}"),
            _ => lines.push(format!("  {word}")),
        }
    }
    lines.iter().map(|line| format!("{line}\n")).collect()
}
