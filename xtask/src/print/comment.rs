//! JSDoc comments.

use super::sentences::{limits, of_member};
use partner_central::shape::{Kind, Member, Operation, Shape};

/// The parts of one comment.
#[derive(Default)]
pub struct Comment {
    paragraphs: Vec<String>,
    tags: Vec<String>,
}

impl Comment {
    /// A comment of sentences alone.
    pub fn of(sentence: &str) -> Comment {
        let paragraphs = if sentence.is_empty() { Vec::new() } else { vec![sentence.to_owned()] };
        Comment { paragraphs, tags: Vec::new() }
    }

    /// A member's sentences, limits and traits.
    pub fn of_member(member: &'static Member) -> Comment {
        let mut tags: Vec<String> =
            limits(member.shape).into_iter().map(|limit| format!("@{} {}", limit.name, limit.value)).collect();
        if matches!(member.shape.kind, Kind::Timestamp) {
            tags.push("@format date-time".to_owned());
        }
        if member.shape.sensitive {
            tags.push("@sensitive never in messages or logs".to_owned());
        }
        if member.deprecated {
            tags.push("@deprecated".to_owned());
        }
        Comment { paragraphs: of_member(member), tags }
    }

    /// A shape's sentence, with the values of an enum.
    pub fn of_shape(shape: &'static Shape) -> Comment {
        let mut comment = Comment::of(shape.doc);
        if let Kind::Enum(values) = shape.kind {
            let list: Vec<String> = values
                .iter()
                .filter(|value| !value.doc.is_empty())
                .map(|value| format!("- `{}`: {}", value.value, value.doc))
                .collect();
            if !list.is_empty() {
                comment.paragraphs.push(list.join("\n"));
            }
        }
        comment
    }

    /// An operation's sentence and its page at AWS.
    pub fn of_operation(operation: &'static Operation) -> Comment {
        let mut comment = Comment::of(operation.doc);
        comment.tags.push(format!("@see {}", page(operation)));
        comment
    }

    /// Prints it at an indent; nothing if it says nothing.
    pub fn print(&self, indent: &str) -> String {
        let mut lines: Vec<String> = Vec::new();
        for paragraph in &self.paragraphs {
            if !lines.is_empty() {
                lines.push(String::new());
            }
            lines.extend(paragraph.lines().map(str::to_owned));
        }
        lines.extend(self.tags.iter().cloned());
        // A pattern may hold what would end the comment; `*\/` is the same pattern.
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

/// AWS's own page of an operation.
pub fn page(operation: &Operation) -> String {
    let service = operation.service;
    format!("https://docs.aws.amazon.com/goto/WebAPI/{}-{}/{}", service.signing_name, service.version, operation.name)
}
