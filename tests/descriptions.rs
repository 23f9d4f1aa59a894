//! The descriptions in the shape tables: everything has one, and each can be read as a hover text.
#![cfg(not(feature = "npm"))]

use partner_central::shape::Kind;
use partner_central::{account, channel};
use std::collections::BTreeSet;

/// Something that has a name and a description.
struct Described {
    /// `Operation`, `Shape`, `Shape.Member` or `Enum.VALUE`.
    path: String,
    /// The last part of the path.
    name: &'static str,
    description: &'static str,
    /// The value of an enum may have no description, or one that repeats its name in words: many names say everything,
    /// such as `BIOTECHNOLOGY`.
    is_value: bool,
}

fn everything() -> Vec<Described> {
    let mut all = Vec::new();
    let mut add = |path, name, description, is_value| all.push(Described { path, name, description, is_value });
    let tables = [(account::SERVICE.operations, account::SHAPES), (channel::SERVICE.operations, channel::SHAPES)];
    for (operations, shapes) in tables {
        for operation in operations {
            add(operation.name.to_owned(), operation.name, operation.description, false);
        }
        for shape in shapes {
            add(shape.name.to_owned(), shape.name, shape.description, false);
            for member in shape.kind.members() {
                add(format!("{}.{}", shape.name, member.name), member.name, member.description, false);
            }
            if let Kind::Enum(values) = shape.kind {
                for value in values {
                    add(format!("{}.{}", shape.name, value.value), value.value, value.description, true);
                }
            }
        }
    }
    all
}

/// Fails and lists everything for which `check` is false. A release needs every English description.
fn assert_all(mut all: Vec<Described>, check: impl Fn(&Described) -> bool) {
    all.retain(|one| !check(one));
    let bad: Vec<String> = all.iter().map(|one| format!("{}: {:?}", one.path, one.description)).collect();
    let what = "to write or correct in xtask/model/descriptions/ before a release, then run `cargo xtask import`";
    assert!(bad.is_empty(), "{} descriptions {what}:\n{}", bad.len(), bad.join("\n"));
}

/// `ConnectionType` in words: `connection type`.
fn in_words(name: &str) -> String {
    let mut words = String::new();
    for character in name.chars() {
        if character.is_uppercase() && !words.is_empty() {
            words.push(' ');
        }
        words.extend(character.to_lowercase());
    }
    words
}

/// The quotations in backticks that look like names of the model: `NextToken`, `IN_PROGRESS`.
fn names_in(description: &str) -> impl Iterator<Item = &str> {
    description.split('`').skip(1).step_by(2).filter(|quoted| {
        let is_word = quoted.chars().all(|character| character.is_ascii_alphanumeric() || character == '_');
        let has_hump = quoted.chars().zip(quoted.chars().skip(1)).any(|(a, b)| a.is_lowercase() && b.is_uppercase());
        // A single `_` is the character itself.
        is_word && (has_hump || quoted.trim_matches('_').contains('_'))
    })
}

#[test]
fn every_operation_shape_and_member_has_a_description() {
    let all = everything();
    assert!(all.len() > 700, "only {} descriptions", all.len());
    assert_all(all, |one| one.is_value || !one.description.is_empty());
}

#[test]
fn every_description_consists_of_whole_sentences() {
    assert_all(everything(), |Described { description, .. }| {
        let is_trimmed = description.trim() == *description && !description.contains("  ");
        let is_closed = description.matches('`').count() % 2 == 0 && !description.contains("*/");
        description.is_empty() || description.ends_with('.') && is_trimmed && is_closed
    });
}

#[test]
fn every_description_has_at_most_240_characters() {
    assert_all(everything(), |one| one.description.chars().count() <= 240);
}

#[test]
fn every_description_says_more_than_the_name() {
    assert_all(everything(), |one| {
        let text = one.description.to_lowercase().replace(['`', '.'], "");
        let text = ["the ", "a ", "an "].iter().find_map(|article| text.strip_prefix(article)).unwrap_or(&text);
        one.is_value || text != in_words(one.name) && text != one.name.to_lowercase()
    });
}

#[test]
fn every_name_in_a_description_exists() {
    let all = everything();
    let names: BTreeSet<&str> = all.iter().map(|one| one.name).collect();
    assert_all(all, |one| names_in(one.description).all(|name| names.contains(name)));
}

/// A description is documentation in Rust too, where brackets would be links and angle brackets tags.
#[test]
fn no_description_has_brackets_outside_backticks() {
    assert_all(everything(), |one| one.description.split('`').step_by(2).all(|text| !text.contains(['[', ']', '<'])));
}
