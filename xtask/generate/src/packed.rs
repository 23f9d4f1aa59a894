//! `src/generated/packed.bin` and `src/generated/packed/`: the input tables for core.wasm, in the format that `src/packed.rs`
//! describes.

use anyhow::{Context, Result, bail};
use partner_central::internal::describe;
use partner_central::internal::packed::{DEPRECATED, HAS_CONDITION, HAS_MAX, HAS_MIN, HAS_RULES, KINDS, LITERALS, SENSITIVE};
use partner_central::internal::pattern::Dfa;
use partner_central::internal::tape::MAX_MEMBERS;
use partner_central::shape::{Kind, Limits, Member, Pattern, Rule, Service, Shape};

/// What has been packed so far, in order.
#[derive(Default)]
struct Packer {
    strings: Vec<&'static str>,
    classes: Vec<&'static [u32]>,
    /// Rows of automata, with rows as the targets of their transitions.
    rows: Vec<Vec<u8>>,
    patterns: Vec<&'static Pattern>,
    /// Members and shapes by their content: the services have many equal ones.
    members: Vec<(&'static str, u32, Vec<u8>)>,
    shapes: Vec<Vec<u8>>,
}

/// The tables of some services, whose first operation has the number `first`.
pub fn packed(services: &[&Service], first: usize) -> Result<Vec<u8>> {
    let mut packer = Packer::default();
    let mut inputs = Vec::new();
    let operations = || services.iter().flat_map(|service| service.operations);
    number(operations().count(), &mut inputs);
    for operation in operations() {
        packer.shape(operation.input, &mut inputs)?;
    }
    let mut patterns = Vec::new();
    number(packer.patterns.len(), &mut patterns);
    for pattern in packer.patterns.clone() {
        packer.pattern(pattern, &mut patterns)?;
    }
    let mut out = Vec::new();
    number(first, &mut out);
    // Patterns are unpacked before shapes, so their texts come first.
    let texts = packer.patterns.iter().flat_map(|pattern| [pattern.source, pattern.sentence]);
    for string in texts.chain(packer.strings.iter().copied()) {
        if string.is_empty() || string.contains('\n') {
            bail!("{string:?} cannot be packed as a line");
        }
        out.extend(string.as_bytes());
        out.push(b'\n');
    }
    out.push(b'\n');
    number(packer.classes.len(), &mut out);
    for class in &packer.classes {
        let before = std::iter::once(&0).chain(*class);
        numbers(class.iter().zip(before).map(|(end, before)| (end - before) as usize), &mut out);
    }
    number(packer.rows.len(), &mut out);
    out.extend(packer.rows.concat());
    out.extend(patterns);
    out.extend(inputs);
    Ok(out)
}

impl Packer {
    /// Packs a shape, or how many entries ago it was packed.
    fn input(&mut self, shape: &'static Shape, out: &mut Vec<u8>) -> Result<()> {
        let content = content(shape);
        let ago = self.shapes.iter().rev().position(|known| *known == content).map_or(0, |ago| ago + 1);
        number(ago, out);
        if ago == 0 { self.shape(shape, out) } else { Ok(()) }
    }

    fn shape(&mut self, shape: &'static Shape, out: &mut Vec<u8>) -> Result<()> {
        let kind = KINDS.iter().position(|kind| *kind == describe::kind(&shape.kind));
        let mut head = kind.with_context(|| format!("{}: its kind has no packed form", shape.name))? as u32;
        let limits = match shape.kind {
            Kind::String(limits, _) | Kind::List(_, limits) | Kind::Integer(limits) | Kind::Long(limits) => limits,
            _ => Limits::NONE,
        };
        head |= if limits.min.is_some() { HAS_MIN } else { 0 } | if limits.max.is_some() { HAS_MAX } else { 0 };
        head |= if shape.sensitive { SENSITIVE } else { 0 };
        head |= if shape.rules.is_empty() { 0 } else { HAS_RULES };
        number(head as usize, out);
        for limit in [limits.min, limits.max].into_iter().flatten() {
            number(
                usize::try_from(limit).with_context(|| format!("{}: negative limits have no packed form", shape.name))?,
                out,
            );
        }
        match &shape.kind {
            Kind::Structure(members) | Kind::Union(members) => {
                if members.len() > MAX_MEMBERS {
                    bail!("{}: more than {} members", shape.name, MAX_MEMBERS);
                }
                number(members.len(), out);
                for member in *members {
                    self.member(member, out)?;
                }
            }
            Kind::List(member, _) => self.input(member, out)?,
            Kind::String(_, pattern) => {
                let at = pattern.map(|pattern| index_of(&mut self.patterns, pattern, |a, b| a.source == b.source) + 1);
                number(at.unwrap_or(0), out);
            }
            Kind::Enum(values) => {
                number(values.len(), out);
                for value in *values {
                    self.string(value.value, out);
                }
            }
            _ => {}
        }
        if !shape.rules.is_empty() {
            self.rules(shape, out)?;
        }
        self.shapes.push(content(shape));
        Ok(())
    }

    fn member(&mut self, member: &'static Member, out: &mut Vec<u8>) -> Result<()> {
        let flags = member.presence as u32 | if member.deprecated { DEPRECATED } else { 0 };
        let content = (member.name, flags, content(member.shape));
        let ago = self.members.iter().rev().position(|known| *known == content).map_or(0, |ago| ago + 1);
        number(ago, out);
        if ago == 0 {
            self.string(member.name, out);
            number(flags as usize, out);
            self.input(member.shape, out)?;
            self.members.push(content);
        }
        Ok(())
    }

    fn rules(&mut self, shape: &'static Shape, out: &mut Vec<u8>) -> Result<()> {
        number(shape.rules.len(), out);
        for rule in shape.rules {
            self.string(rule.name, out);
            let member = shape.kind.members().iter().position(|member| member.name == rule.member);
            let unknown = || format!("the rule {} is about {}${}, which does not exist", rule.name, shape.name, rule.member);
            number(member.with_context(unknown)?, out);
            self.rule(rule, out)?;
        }
        Ok(())
    }

    fn rule(&mut self, rule: &'static Rule, out: &mut Vec<u8>) -> Result<()> {
        let limits = [(rule.days.min, HAS_MIN), (rule.days.max, HAS_MAX)];
        let flags = limits.iter().filter(|(limit, _)| limit.is_some()).map(|(_, flag)| flag).sum::<u32>();
        let condition = if rule.condition.is_empty() { 0 } else { HAS_CONDITION };
        number((rule.requirement as u32 | flags | condition) as usize, out);
        for days in limits.iter().filter_map(|(limit, _)| *limit) {
            number(usize::try_from(days).context("negative days have no packed form")?, out);
        }
        number(rule.values.len(), out);
        for value in rule.values {
            self.string(value, out);
        }
        number(rule.scope as usize, out);
        if condition != 0 {
            self.string(rule.condition, out);
        }
        Ok(())
    }

    fn string(&mut self, string: &'static str, out: &mut Vec<u8>) {
        let met = self.strings.len();
        let at = index_of(&mut self.strings, string, |a, b| a == b);
        number(met - at, out);
    }

    fn pattern(&mut self, pattern: &'static Pattern, out: &mut Vec<u8>) -> Result<()> {
        // The source and the sentence are the next strings.
        number(0, out);
        number(0, out);
        let classes: Vec<usize> =
            pattern.dfa.wide().iter().map(|class| index_of(&mut self.classes, *class, |a, b| a == b)).collect();
        numbers(classes.into_iter(), out);
        let mut states = Vec::new();
        for row in rows(pattern.dfa).context(pattern.source)? {
            states.push(match *row {
                [1, first, last, 2, 0] if first == last && usize::from(first) < LITERALS => first.into(),
                _ => LITERALS + index_of(&mut self.rows, row, |a, b| a == b),
            });
        }
        numbers(states.into_iter(), out);
        Ok(())
    }
}

/// The content of a shape. It has the source of a pattern, which stands for the automaton.
fn content(shape: &'static Shape) -> Vec<u8> {
    let mut out = Vec::new();
    describe::describe(shape, &mut out);
    out
}

/// The rows of an automaton, with rows instead of bytes as the targets of their transitions.
fn rows(dfa: &Dfa) -> Result<Vec<Vec<u8>>> {
    let mut starts = Vec::new();
    let mut left = dfa.rows();
    while let [head, ..] = left {
        starts.push(dfa.rows().len() - left.len());
        left = left.get(1 + 4 * usize::from(head & 0x7f)..).context("a row is cut off")?;
    }
    let row_at =
        |start: usize| starts.iter().position(|&other| other == start).context("a transition leads into the middle of a row");
    let mut rows = Vec::new();
    for (at, &start) in starts.iter().enumerate() {
        let mut row = dfa.rows()[start..starts.get(at + 1).copied().unwrap_or(dfa.rows().len())].to_vec();
        for transition in row[1..].chunks_exact_mut(4) {
            let to = row_at(start.wrapping_add_signed(i16::from_le_bytes([transition[2], transition[3]]).into()))?;
            let code = if to < at { to * 2 + 1 } else { (to - at) * 2 };
            transition[2..].copy_from_slice(&u16::try_from(code).context("more than 32,767 states")?.to_le_bytes());
        }
        rows.push(row);
    }
    Ok(rows)
}

/// The index of an item in a list, which gets the item if it lacks it.
fn index_of<T>(list: &mut Vec<T>, item: T, same: impl Fn(&T, &T) -> bool) -> usize {
    list.iter().position(|known| same(known, &item)).unwrap_or_else(|| {
        list.push(item);
        list.len() - 1
    })
}

/// Writes a list, its length first.
fn numbers(values: impl Iterator<Item = usize>, out: &mut Vec<u8>) {
    let values: Vec<usize> = values.collect();
    number(values.len(), out);
    for value in values {
        number(value, out);
    }
}

fn number(value: usize, out: &mut Vec<u8>) {
    let mut rest = value;
    while rest > 127 {
        out.push(rest as u8 & 127 | 128);
        rest >>= 7;
    }
    out.push(rest as u8);
}
