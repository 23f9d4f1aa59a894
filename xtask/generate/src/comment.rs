//! JSDoc comments.

use crate::documentation::{limits, of_member};
use crate::rust_types::is_sensitive;
use partner_central::shape::{Kind, Member, Operation, Service, Shape};

/// One comment: paragraphs, then tags.
#[derive(Default)]
pub struct Comment {
    paragraphs: Vec<String>,
    tags: Vec<String>,
}

impl Comment {
    /// A comment with one paragraph.
    pub fn of(paragraph: &str) -> Comment {
        let paragraphs = if paragraph.is_empty() { Vec::new() } else { vec![paragraph.to_owned()] };
        Comment { paragraphs, tags: Vec::new() }
    }

    /// The comment of a member: its documentation, limits and traits.
    pub fn of_member(owner: &Shape, member: &'static Member) -> Comment {
        let mut tags: Vec<String> =
            limits(member.shape).into_iter().map(|limit| format!("@{} {}", limit.name, limit.value)).collect();
        if matches!(member.shape.kind, Kind::Timestamp) {
            tags.push("@format date-time".to_owned());
        }
        if owner.sensitive || is_sensitive(member.shape) {
            tags.push("@sensitive never in messages or logs".to_owned());
        }
        if member.deprecated {
            tags.push("@deprecated".to_owned());
        }
        Comment { paragraphs: of_member(member), tags }
    }

    /// The comment of a shape: its description, those of an enum's values, and its page in AWS's documentation.
    pub fn of_shape(shape: &'static Shape, service: &Service) -> Comment {
        let mut comment = Comment::of(shape.description);
        if let Kind::Enum(values) = shape.kind {
            let list: Vec<String> = values
                .iter()
                .filter(|value| !value.description.is_empty())
                .map(|value| format!("- `{}`: {}", value.value, value.description))
                .collect();
            if !list.is_empty() {
                comment.paragraphs.push(list.join("\n"));
            }
        }
        comment.tags.extend(page_of(shape, service).map(|page| format!("@see {page}")));
        comment
    }

    /// The comment of an operation: its description and its page in AWS's documentation.
    pub fn of_operation(operation: &'static Operation) -> Comment {
        let mut comment = Comment::of(operation.description);
        comment.tags.push(format!("@see {}", page(operation)));
        comment
    }

    /// The comment of an operation's method, which also lists the errors that a call can end in.
    pub fn of_method(operation: &'static Operation) -> Comment {
        let mut comment = Comment::of_operation(operation);
        let errors: Vec<&str> = operation.errors.iter().map(|error| error.name).collect();
        if !errors.is_empty() {
            comment.tags.insert(0, format!("@throws {}", errors.join(", ")));
        }
        comment
    }

    /// The text of the comment with an indent; empty if the comment is.
    pub fn print(&self, indent: &str) -> String {
        let mut lines: Vec<String> = Vec::new();
        for paragraph in &self.paragraphs {
            if !lines.is_empty() {
                lines.push(String::new());
            }
            lines.extend(paragraph.lines().map(without_tags));
        }
        lines.extend(self.tags.iter().cloned());
        // A pattern can contain what would end the comment; `*\/` is the same pattern.
        let lines: Vec<String> = lines.iter().map(|line| line.replace("*/", "*\\/")).collect();
        match lines.as_slice() {
            [] => String::new(),
            [line] => format!("{indent}/** {line} */\n"),
            lines => {
                let body: String = lines.iter().map(|line| format!("{indent} * {line}").trim_end().to_owned() + "\n").collect();
                format!("{indent}/**\n{body}{indent} */\n")
            }
        }
    }
}

/// A paragraph in which no `@` looks like a tag: TypeScript takes every `@` after a space for one, even in backticks. There
/// the code span ends before it and a new one begins; elsewhere the `@` is escaped.
fn without_tags(paragraph: &str) -> String {
    let mut out = String::new();
    for part in paragraph.split_inclusive(' ') {
        let in_code = out.matches('`').count() % 2 == 1;
        match (part.strip_prefix('@'), in_code) {
            (Some(_), true) => out = format!("{}` `{part}", out.trim_end()),
            (Some(_), false) => out = format!("{out}\\{part}"),
            (None, _) => out += part,
        }
    }
    out
}

/// The page of an operation in AWS's documentation.
pub fn page(operation: &Operation) -> String {
    page_named(operation.service, operation.name)
}

/// The page of a structure, union or error in AWS's documentation. Inputs and outputs are on the page of their operation,
/// and enums have no page.
fn page_of(shape: &Shape, service: &Service) -> Option<String> {
    let of = |operation: &&&Operation| [operation.input.name, operation.output.name].contains(&shape.name);
    let name = service.operations.iter().find(of).map_or(shape.name, |operation| operation.name);
    matches!(shape.kind, Kind::Structure(_) | Kind::Union(_)).then(|| page_named(service, name))
}

fn page_named(service: &Service, name: &str) -> String {
    format!("https://docs.aws.amazon.com/goto/WebAPI/{}-{}/{name}", service.signing_name, service.version)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_paragraph_has_a_tag() {
        for (paragraph, safe) in [
            ("Any of `_ . - @`.", "Any of `_ . -` `@`."),
            ("Any of `@ .`, or @home.", "Any of `@ .`, or \\@home."),
            ("@home", "\\@home"),
            ("a@b.example", "a@b.example"),
        ] {
            assert_eq!(without_tags(paragraph), safe);
        }
    }
}
