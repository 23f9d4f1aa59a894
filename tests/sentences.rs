//! What people wrote in the declaration: nothing is without a sentence, and each
//! sentence is one that can be read as a hover text.
#![cfg(not(feature = "npm"))]

use partner_central::shape::Kind;
use std::collections::BTreeSet;

/// The operations and shapes of the services whose sentences are all written.
macro_rules! written {
    ($($service:ident),+) => {
        [$((partner_central::$service::SERVICE.operations, partner_central::$service::SHAPES)),+]
    };
}

/// Something that has a name and may have a sentence.
struct Place {
    /// `Operation`, `Shape`, `Shape.Member` or `Enum.VALUE`.
    path: String,
    /// The last part of the path.
    name: &'static str,
    sentence: &'static str,
    /// An enum's value may do without one, and one may repeat it in words: many
    /// say all there is to say, such as `BIOTECHNOLOGY`.
    is_value: bool,
}

fn places() -> Vec<Place> {
    let mut places = Vec::new();
    let mut add = |path, name, sentence, is_value| places.push(Place { path, name, sentence, is_value });
    for (operations, shapes) in written!(account, channel) {
        for operation in operations {
            add(operation.name.to_owned(), operation.name, operation.doc, false);
        }
        for shape in shapes {
            add(shape.name.to_owned(), shape.name, shape.doc, false);
            for member in shape.kind.members() {
                add(format!("{}.{}", shape.name, member.name), member.name, member.doc, false);
            }
            if let Kind::Enum(values) = shape.kind {
                for value in values {
                    add(format!("{}.{}", shape.name, value.value), value.value, value.doc, true);
                }
            }
        }
    }
    places
}

/// Fails with the places that do not `hold`.
fn all(mut places: Vec<Place>, hold: impl Fn(&Place) -> bool) {
    places.retain(|place| !hold(place));
    let bad: Vec<String> = places.iter().map(|place| format!("{}: {:?}", place.path, place.sentence)).collect();
    assert!(bad.is_empty(), "{} sentences:\n{}", bad.len(), bad.join("\n"));
}

/// `ConnectionType` as people say it: `connection type`.
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

/// What stands in backticks and looks like a name of the model: `NextToken`, `IN_PROGRESS`.
fn names_in(sentence: &str) -> impl Iterator<Item = &str> {
    sentence.split('`').skip(1).step_by(2).filter(|quoted| {
        let is_word = quoted.chars().all(|character| character.is_ascii_alphanumeric() || character == '_');
        let has_hump = quoted.chars().zip(quoted.chars().skip(1)).any(|(a, b)| a.is_lowercase() && b.is_uppercase());
        // A lone `_` is a character that the sentence is about.
        is_word && (has_hump || quoted.trim_matches('_').contains('_'))
    })
}

#[test]
fn nothing_is_without_one() {
    let places = places();
    assert!(places.len() > 700, "only {} places", places.len());
    all(places, |place| place.is_value || !place.sentence.is_empty());
}

#[test]
fn each_is_a_whole_sentence() {
    all(places(), |Place { sentence, .. }| {
        let is_trimmed = sentence.trim() == *sentence && !sentence.contains("  ");
        let is_closed = sentence.matches('`').count() % 2 == 0 && !sentence.contains("*/");
        sentence.is_empty() || sentence.ends_with('.') && is_trimmed && is_closed
    });
}

#[test]
fn each_is_short() {
    all(places(), |place| place.sentence.chars().count() <= 240);
}

#[test]
fn each_says_more_than_the_name() {
    all(places(), |place| {
        let said = place.sentence.to_lowercase().replace(['`', '.'], "");
        let said = ["the ", "a ", "an "].iter().find_map(|article| said.strip_prefix(article)).unwrap_or(&said);
        place.is_value || said != in_words(place.name) && said != place.name.to_lowercase()
    });
}

#[test]
fn each_name_in_backticks_exists() {
    let places = places();
    let names: BTreeSet<&str> = places.iter().map(|place| place.name).collect();
    all(places, |place| names_in(place.sentence).all(|name| names.contains(name)));
}
