//! Compares two patterns: walks both automata side by side, shortest texts first, until one accepts a text and the other
//! does not.

use super::automaton::{Nfa, Ranges, Table};
use anyhow::{Context, Result};
use std::collections::{HashSet, VecDeque};
use xtask::ecma_pattern::parse;

/// The shortest texts on which two patterns differ.
#[derive(Debug, PartialEq)]
pub struct Difference {
    /// A text that only the old one accepts.
    pub lost: Option<String>,
    /// A text that only the new one accepts.
    pub gained: Option<String>,
}

/// The difference for texts of `least` to `most` characters. `None` instead of a pattern accepts every text.
pub fn difference(old: Option<&str>, new: Option<&str>, least: usize, most: Option<usize>) -> Result<Difference> {
    let ((old, old_end), (new, new_end)) = (automaton(old)?, automaton(new)?);
    // One alphabet for both.
    let both = Nfa { steps: old.steps.iter().chain(&new.steps).cloned().collect(), empty: Vec::new() };
    let mut classes = both.classes();
    // A range of all characters spans the surrogates, which no text has.
    classes.retain(|class| class.iter().any(|&(first, _)| char::from_u32(first).is_some()));
    Ok(walk(&old.determinise(old_end, &classes), &new.determinise(new_end, &classes), &classes, least, most))
}

fn automaton(pattern: Option<&str>) -> Result<(Nfa, usize)> {
    let hir = match pattern {
        Some(pattern) => parse(pattern)?,
        None => regex_syntax::Parser::new().parse("(?s:.)*").context("anything")?,
    };
    let mut nfa = Nfa::default();
    let start = nfa.state();
    let end = nfa.build(&hir, start)?;
    Ok((nfa, end))
}

/// One step of the walk: the states of both automata, and the step and the class of characters that lead to it.
struct Step {
    old: Option<usize>,
    new: Option<usize>,
    from: Option<(usize, usize)>,
}

fn walk(old: &Table, new: &Table, classes: &[Ranges], least: usize, most: Option<usize>) -> Difference {
    let mut difference = Difference { lost: None, gained: None };
    let mut steps = vec![Step { old: Some(0), new: Some(0), from: None }];
    let mut seen = HashSet::from([(Some(0), Some(0), 0)]);
    let mut open = VecDeque::from([(0, 0)]);
    while let Some((at, length)) = open.pop_front() {
        let accepts = |table: &Table, state: Option<usize>| state.is_some_and(|state| table.accepting[state]);
        let (by_old, by_new) = (accepts(old, steps[at].old), accepts(new, steps[at].new));
        if length >= least {
            let witness = if by_old { &mut difference.lost } else { &mut difference.gained };
            if by_old != by_new && witness.is_none() {
                *witness = Some(text(&steps, at, classes));
            }
        }
        if most.is_some_and(|most| length >= most) {
            continue;
        }
        for class in 0..classes.len() {
            let follow = |table: &Table, state: Option<usize>| state.and_then(|state| table.next[state][class]);
            let (to_old, to_new) = (follow(old, steps[at].old), follow(new, steps[at].new));
            // Lengths from `least` on need no distinction.
            let counted = least.min(length + 1);
            if (to_old.is_some() || to_new.is_some()) && seen.insert((to_old, to_new, counted)) {
                steps.push(Step { old: to_old, new: to_new, from: Some((at, class)) });
                open.push_back((steps.len() - 1, length + 1));
            }
        }
    }
    difference
}

fn text(steps: &[Step], mut at: usize, classes: &[Ranges]) -> String {
    let mut chars = Vec::new();
    while let Some((from, class)) = steps[at].from {
        chars.push(sample(&classes[class]));
        at = from;
    }
    chars.iter().rev().collect()
}

/// The most readable character of a class.
fn sample(class: &Ranges) -> char {
    let within = |wanted: char| class.iter().any(|&(first, last)| (first..=last).contains(&u32::from(wanted)));
    let readable = ('a'..='z').chain('A'..='Z').chain('0'..='9').chain('!'..='~').chain([' ', 'ä', 'я', '中']);
    let any = class.iter().find_map(|&(first, _)| char::from_u32(first)).unwrap_or_default();
    readable.into_iter().find(|&c| within(c)).unwrap_or(any)
}
