//! Example texts for strings with a pattern, from the automata of the patterns: `generated/samples.ts` for the command line,
//! by pattern, and `www/generated/samples.mjs` for the portal, by operation and path.

use crate::Tables;
use crate::names::{TABLES, header, quoted};
use anyhow::{Result, bail};
use partner_central::shape::{Kind, Limits, Pattern, Shape};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// What repeated parts are made of if it fits: the variable parts of an ARN, in its order.
const WORDS: [&str; 3] = ["aws", "us-east-1", "Sandbox"];
/// What parts of a fixed length are made of: each character is the next one that fits.
const CHARACTERS: &str = "1234567890abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ@.-_/: ";
/// A state that accepts this many characters has a class, and not the literals of alternatives.
const CLASS: usize = 10;
/// No sample is longer.
const LONGEST: usize = 1000;

/// `generated/samples.ts`.
pub fn by_pattern(services: &[Tables]) -> Result<String> {
    let mut found: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for tables in services {
        for operation in tables.service.operations {
            visit(operation.input, "", &mut |_, limits, pattern| {
                found.entry(pattern.source).or_default().insert(sample(limits, pattern)?);
                Ok(())
            })?;
        }
    }
    let mut out = format!(
        "// {}\n\n/** Short texts by the pattern that they match, one for each length that the pattern is used with. */\n\
         export const samples: {{ readonly [pattern: string]: readonly string[] }} = {{\n",
        header(TABLES)
    );
    for (pattern, texts) in found {
        let texts: Vec<String> = texts.iter().map(|text| quoted(text)).collect();
        writeln!(out, "  {}: [{}],", quoted(pattern), texts.join(", "))?;
    }
    Ok(out + "};\n")
}

/// `www/generated/samples.mjs`.
pub fn by_path(services: &[Tables]) -> Result<String> {
    let mut out = format!(
        "// {}\n\n/**\n * A short text that matches the pattern of a field, by operation and path.\n * @type {{{{ \
         readonly [operation: string]: {{ readonly [path: string]: string }} }}}}\n */\nexport const samples = {{\n",
        header(TABLES)
    );
    for tables in services {
        for operation in tables.service.operations {
            writeln!(out, "  '{}.{}': {{", tables.service.name, operation.name)?;
            visit(operation.input, "", &mut |path, limits, pattern| {
                writeln!(out, "    {}: {},", quoted(path), quoted(&sample(limits, pattern)?))?;
                Ok(())
            })?;
            out.push_str("  },\n");
        }
    }
    Ok(out + "};\n")
}

type Found<'f> = &'f mut dyn FnMut(&str, Limits, &'static Pattern) -> Result<()>;

/// Shows every string with a pattern, under the paths of `operation.fields`.
fn visit(shape: &'static Shape, path: &str, found: Found) -> Result<()> {
    match &shape.kind {
        Kind::Structure(members) | Kind::Union(members) => {
            for member in *members {
                let path = if path.is_empty() { member.name.to_owned() } else { format!("{path}.{}", member.name) };
                visit(member.shape, &path, found)?;
            }
            Ok(())
        }
        Kind::List(item, _) => visit(item, &format!("{path}[]"), found),
        Kind::String(limits, Some(pattern)) => found(path, *limits, pattern),
        _ => Ok(()),
    }
}

/// One state: whether it accepts, and where each ASCII character leads.
struct State {
    accepts: bool,
    next: BTreeMap<char, usize>,
}

/// A text that is valid: as short as possible, except that a repeated part becomes a word where one fits.
fn sample(limits: Limits, pattern: &'static Pattern) -> Result<String> {
    let states = states(pattern);
    // An empty text shows nothing.
    let least = limits.min.and_then(|min| usize::try_from(min).ok()).unwrap_or(0).max(1);
    let most = limits.max.and_then(|max| usize::try_from(max).ok()).unwrap_or(LONGEST).min(LONGEST);
    let rest = distances(&states);
    let rest_of = |state: usize| rest.get(&state).copied().unwrap_or(usize::MAX);
    let mut words = WORDS.to_vec();
    let mut characters = CHARACTERS.chars().cycle();
    let (mut text, mut at, mut after_word) = (String::new(), 0, false);
    while let Some(state) = states.get(&at).filter(|_| text.len() <= most) {
        if state.accepts && text.len() >= least {
            if pattern.matches(&text) {
                return Ok(text);
            }
            break;
        }
        let is_class = state.next.len() >= CLASS && !after_word;
        let word = words.iter().position(|word| {
            let end = word.chars().try_fold(at, |at, c| states.get(&at)?.next.get(&c).copied());
            // A word that is no longer than what is missing anyway would be a part of an identifier.
            let repeats = |end: usize| rest_of(end) != usize::MAX && rest_of(end) + word.len() > rest_of(at);
            is_class && end.is_some_and(repeats) && text.len() + word.len() <= most
        });
        if let Some(word) = word {
            let word = words.remove(word);
            text.push_str(word);
            at = word.chars().try_fold(at, |at, c| states.get(&at)?.next.get(&c).copied()).unwrap_or(at);
            after_word = true;
            continue;
        }
        let nearest = state.next.values().map(|&to| rest_of(to)).min().unwrap_or(usize::MAX);
        let leads = |c: &char| state.next.get(c).is_some_and(|&to| rest_of(to) == nearest);
        if !is_class {
            characters = CHARACTERS.chars().cycle();
        }
        let Some(c) = characters.by_ref().take(CHARACTERS.len()).find(leads).or_else(|| state.next.keys().copied().find(leads))
        else {
            break;
        };
        text.push(c);
        after_word = false;
        at = state.next.get(&c).copied().unwrap_or(at);
    }
    bail!("{}: no ASCII text of {least} to {most} characters was found", pattern.source)
}

/// The states by the start of their rows, whose format `Dfa` documents.
fn states(pattern: &Pattern) -> BTreeMap<usize, State> {
    let rows = pattern.dfa.rows();
    let mut states = BTreeMap::new();
    let mut start = 0;
    while let Some((&head, ways)) = rows.get(start..).and_then(<[u8]>::split_first) {
        let count = usize::from(head & 0x7f);
        let mut next = BTreeMap::new();
        for way in ways.chunks_exact(4).take(count) {
            let &[first, last, low, high] = way else { continue };
            let to = start.wrapping_add_signed(i16::from_le_bytes([low, high]).into());
            // Neither control characters nor those beyond ASCII, which have classes.
            for c in (first.max(b' ')..=last.min(b'~')).filter(|_| first < 0x80) {
                next.entry(char::from(c)).or_insert(to);
            }
        }
        states.insert(start, State { accepts: head & 0x80 != 0, next });
        start += 1 + 4 * count;
    }
    states
}

/// How many characters are missing until a state accepts.
fn distances(states: &BTreeMap<usize, State>) -> BTreeMap<usize, usize> {
    let mut rest: BTreeMap<usize, usize> = BTreeMap::new();
    let mut distance = 0;
    loop {
        let is_next = |state: &State| match distance {
            0 => state.accepts,
            _ => state.next.values().any(|to| rest.get(to) == Some(&(distance - 1))),
        };
        let found: Vec<usize> =
            states.iter().filter(|(at, state)| !rest.contains_key(at) && is_next(state)).map(|(at, _)| *at).collect();
        if found.is_empty() {
            return rest;
        }
        rest.extend(found.into_iter().map(|at| (at, distance)));
        distance += 1;
    }
}
