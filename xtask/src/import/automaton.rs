//! Compiles an ECMA-262 pattern to the minimal automaton that `src/pattern` runs: parsing, Thompson's construction over
//! classes of code points, subset construction, minimisation, rows.

use anyhow::{Context, Result, bail};
use regex_syntax::hir::{Class, Hir, HirKind, Look};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use xtask::ecma_pattern::parse;

/// The tables of one `Dfa`.
pub struct Automaton {
    pub rows: Vec<u8>,
    pub wide: Vec<Vec<u32>>,
}

pub(super) type Ranges = Vec<(u32, u32)>;

/// A nondeterministic automaton. State 0 is the start.
#[derive(Default)]
pub(super) struct Nfa {
    pub(super) empty: Vec<Vec<usize>>,
    pub(super) steps: Vec<Vec<(Ranges, usize)>>,
}

/// A deterministic automaton: whether each state accepts, and where it leads for each class of characters.
pub(super) struct Table {
    pub(super) accepting: Vec<bool>,
    pub(super) next: Vec<Vec<Option<usize>>>,
}

impl Automaton {
    pub fn compile(source: &str) -> Result<Automaton> {
        let hir = parse(source)?;
        let mut nfa = Nfa::default();
        let start = nfa.state();
        let end = nfa.build(&hir, start)?;
        let classes = nfa.classes();
        let table = minimise(&nfa.determinise(end, &classes));
        rows(&table, &classes)
    }
}

/// The version of Unicode that the automata know: the newest that Rust's parser has characters of.
pub fn unicode_version() -> Result<String> {
    let knows = |major: &u32| regex_syntax::Parser::new().parse(&format!(r"\p{{age={major}.0}}")).is_ok();
    let newest = (10..).take_while(knows).last().context("the parser knows no version of Unicode")?;
    Ok(format!("{newest}.0"))
}

impl Nfa {
    pub(super) fn state(&mut self) -> usize {
        self.empty.push(Vec::new());
        self.steps.push(Vec::new());
        self.empty.len() - 1
    }

    /// Adds `hir` after the state `from`; returns the state after it.
    pub(super) fn build(&mut self, hir: &Hir, from: usize) -> Result<usize> {
        match hir.kind() {
            HirKind::Empty => Ok(from),
            HirKind::Literal(literal) => {
                let text = std::str::from_utf8(&literal.0).context("a literal beyond UTF-8")?;
                Ok(text.chars().fold(from, |at, c| {
                    let next = self.state();
                    self.steps[at].push((vec![(c as u32, c as u32)], next));
                    next
                }))
            }
            HirKind::Class(class) => {
                let ranges = match class {
                    Class::Unicode(class) => class.iter().map(|r| (r.start() as u32, r.end() as u32)).collect(),
                    Class::Bytes(class) => class.iter().map(|r| (r.start().into(), r.end().into())).collect(),
                };
                let next = self.state();
                self.steps[from].push((ranges, next));
                Ok(next)
            }
            HirKind::Capture(capture) => self.build(&capture.sub, from),
            HirKind::Concat(parts) => parts.iter().try_fold(from, |at, part| self.build(part, at)),
            HirKind::Alternation(parts) => {
                let end = self.state();
                for part in parts {
                    let start = self.state();
                    self.empty[from].push(start);
                    let last = self.build(part, start)?;
                    self.empty[last].push(end);
                }
                Ok(end)
            }
            HirKind::Repetition(repetition) => {
                let mut at = from;
                for _ in 0..repetition.min {
                    at = self.build(&repetition.sub, at)?;
                }
                let end = self.state();
                match repetition.max {
                    None => {
                        let again = self.state();
                        self.empty[at].push(again);
                        let last = self.build(&repetition.sub, again)?;
                        self.empty[last].push(again);
                        self.empty[again].push(end);
                    }
                    Some(max) => {
                        for _ in repetition.min..max {
                            self.empty[at].push(end);
                            at = self.build(&repetition.sub, at)?;
                        }
                        self.empty[at].push(end);
                    }
                }
                Ok(end)
            }
            HirKind::Look(Look::Start | Look::End) => bail!("^ or $ inside a pattern"),
            HirKind::Look(_) => bail!("an assertion inside a pattern"),
        }
    }

    /// Divides all code points into classes that no step distinguishes. No class has both ASCII and other characters, because
    /// rows store those separately.
    pub(super) fn classes(&self) -> Vec<Ranges> {
        let mut cuts: BTreeSet<u32> = [0, 0x80, 0x11_0000].into();
        let sets: BTreeSet<&Ranges> = self.steps.iter().flatten().map(|(ranges, _)| ranges).collect();
        cuts.extend(sets.iter().flat_map(|ranges| ranges.iter()).flat_map(|&(first, last)| [first, last + 1]));
        let cuts: Vec<u32> = cuts.into_iter().collect();
        let mut classes: BTreeMap<(bool, Vec<bool>), Ranges> = BTreeMap::new();
        for pair in cuts.windows(2) {
            let (first, last) = (pair[0], pair[1] - 1);
            let member: Vec<bool> = sets.iter().map(|ranges| ranges.iter().any(|&(a, b)| a <= first && last <= b)).collect();
            if member.contains(&true) {
                classes.entry((first >= 0x80, member)).or_default().push((first, last));
            }
        }
        classes.into_values().collect()
    }

    fn closure(&self, states: impl IntoIterator<Item = usize>) -> BTreeSet<usize> {
        let mut seen = BTreeSet::new();
        let mut open: Vec<usize> = states.into_iter().collect();
        while let Some(state) = open.pop() {
            if seen.insert(state) {
                open.extend(&self.empty[state]);
            }
        }
        seen
    }

    pub(super) fn determinise(&self, end: usize, classes: &[Ranges]) -> Table {
        let mut numbers = BTreeMap::new();
        let mut sets = vec![self.closure([0])];
        numbers.insert(sets[0].clone(), 0);
        let mut next = Vec::new();
        while next.len() < sets.len() {
            let set = sets[next.len()].clone();
            let row = classes.iter().map(|class| {
                let (sample, _) = class[0];
                let hit = |ranges: &Ranges| ranges.iter().any(|&(a, b)| a <= sample && sample <= b);
                let to = set.iter().flat_map(|&s| &self.steps[s]).filter(|(r, _)| hit(r)).map(|&(_, to)| to);
                let to = self.closure(to);
                (!to.is_empty()).then(|| {
                    *numbers.entry(to.clone()).or_insert_with(|| {
                        sets.push(to);
                        sets.len() - 1
                    })
                })
            });
            let row = row.collect();
            next.push(row);
        }
        Table { accepting: sets.iter().map(|set| set.contains(&end)).collect(), next }
    }
}

/// Moore's partition refinement: states are equal until something distinguishes them. The start keeps number 0.
fn minimise(table: &Table) -> Table {
    let mut block: Vec<usize> = table.accepting.iter().map(|&a| usize::from(a != table.accepting[0])).collect();
    loop {
        let mut numbers = BTreeMap::new();
        let signature = |s: usize| (block[s], table.next[s].iter().map(|to| to.map(|to| block[to])).collect::<Vec<_>>());
        let finer: Vec<usize> = (0..block.len())
            .map(|s| {
                let next_number = numbers.len();
                *numbers.entry(signature(s)).or_insert(next_number)
            })
            .collect();
        let settled = numbers.len() == block.iter().collect::<BTreeSet<_>>().len();
        block = finer;
        if settled {
            break;
        }
    }
    let count = block.iter().max().map_or(0, |max| max + 1);
    let sample = |b: usize| block.iter().position(|&x| x == b).unwrap_or(0);
    Table {
        accepting: (0..count).map(|b| table.accepting[sample(b)]).collect(),
        next: (0..count).map(|b| table.next[sample(b)].iter().map(|to| to.map(|to| block[to])).collect()).collect(),
    }
}

/// Writes the rows, in the format that `Dfa` documents.
fn rows(table: &Table, classes: &[Ranges]) -> Result<Automaton> {
    let mut wide: Vec<Vec<u32>> = Vec::new();
    let states: Vec<Vec<(u8, u8, usize)>> =
        table.next.iter().map(|next| transitions_of(next, classes, &mut wide)).collect::<Result<_>>()?;
    // Packed tables contain equal rows once, so the order with fewer different rows is better.
    let order = if different_transitions(&states, &level_order(&table.next))
        < different_transitions(&states, &chain_order(&table.next))
    {
        level_order(&table.next)
    } else {
        chain_order(&table.next)
    };
    let mut starts = vec![0; states.len()];
    let mut end = 0;
    for &state in &order {
        starts[state] = end;
        end += 1 + 4 * states[state].len();
    }
    let mut rows = Vec::new();
    for &state in &order {
        let transitions = &states[state];
        if transitions.len() > 0x7f {
            bail!("more than 127 transitions from one state");
        }
        rows.push(transitions.len() as u8 | if table.accepting[state] { 0x80 } else { 0 });
        for &(first, last, to) in transitions {
            let distance = starts[to] as i64 - starts[state] as i64;
            let distance = i16::try_from(distance).context("rows further apart than 32 KiB")?;
            rows.extend([first, last]);
            rows.extend(distance.to_le_bytes());
        }
    }
    Ok(Automaton { rows, wide })
}

/// How many transitions the different rows of an order have. As in packed tables, a transition forwards is a distance, and
/// one backwards an index.
fn different_transitions(states: &[Vec<(u8, u8, usize)>], order: &[usize]) -> usize {
    let place = |state: usize| order.iter().position(|&other| other == state).unwrap_or_default();
    let rows: BTreeSet<Vec<_>> = order
        .iter()
        .enumerate()
        .map(|(at, &state)| {
            let to = |to: usize| (place(to) < at, if place(to) < at { place(to) } else { place(to) - at });
            states[state].iter().map(|&(first, last, next)| (first, last, to(next))).collect()
        })
        .collect();
    rows.iter().map(Vec::len).sum()
}

/// States in breadth-first order: where two chains run side by side, all their transitions then have the same distance.
fn level_order(next: &[Vec<Option<usize>>]) -> Vec<usize> {
    let mut order = vec![0];
    let mut at = 0;
    while let Some(&state) = order.get(at) {
        for &to in next[state].iter().flatten() {
            if !order.contains(&to) {
                order.push(to);
            }
        }
        at += 1;
    }
    order
}

/// States in depth-first order: the transitions along one chain then have the same distance.
fn chain_order(next: &[Vec<Option<usize>>]) -> Vec<usize> {
    let mut order = Vec::new();
    let mut open = vec![0];
    while let Some(state) = open.pop() {
        if !order.contains(&state) {
            order.push(state);
            open.extend(next[state].iter().rev().flatten());
        }
    }
    order
}

/// The transitions of one state: first and last character, or a wide class.
fn transitions_of(next: &[Option<usize>], classes: &[Ranges], wide: &mut Vec<Vec<u32>>) -> Result<Vec<(u8, u8, usize)>> {
    let mut transitions: Vec<(u8, u8, usize)> = Vec::new();
    let mut ascii: Vec<(u32, u32, usize)> = Vec::new();
    let mut beyond: BTreeMap<usize, Ranges> = BTreeMap::new();
    for (class, to) in classes.iter().zip(next) {
        let Some(to) = *to else { continue };
        for &(first, last) in class {
            if first < 0x80 {
                ascii.push((first, last, to));
            } else {
                beyond.entry(to).or_default().push((first, last));
            }
        }
    }
    ascii.sort_unstable();
    for (first, last, to) in ascii {
        match transitions.last_mut() {
            Some((_, end, state)) if *state == to && u32::from(*end) + 1 == first => *end = last as u8,
            _ => transitions.push((first as u8, last as u8, to)),
        }
    }
    // Lower-case letters first, then longer ranges: a row is searched from its start.
    transitions.sort_by_key(|&(first, last, _)| (first != b'a', Reverse(last - first)));
    for (to, mut ranges) in beyond {
        ranges.sort_unstable();
        let mut flat: Vec<u32> = Vec::new();
        for (first, last) in ranges {
            match flat.last_mut() {
                Some(end) if *end + 1 == first => *end = last,
                _ => flat.extend([first, last]),
            }
        }
        let class = wide.iter().position(|known| *known == flat).unwrap_or_else(|| {
            wide.push(flat);
            wide.len() - 1
        });
        transitions.push((0x80 | u8::try_from(class)?, 0, to));
    }
    Ok(transitions)
}
