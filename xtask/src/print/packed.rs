//! Packs the input tables for core.wasm; `src/packed.rs` says how.

use anyhow::{Context, Result, bail};
use partner_central::describe;
use partner_central::packed::{DEPRECATED, HAS_MAX, HAS_MIN, KINDS, SENSITIVE};
use partner_central::shape::{Kind, Limits, Pattern, Presence, Shape};
use partner_central::{account, channel};

/// What was met, in order; a thing's number is its place.
#[derive(Default)]
struct Packer {
    strings: Vec<&'static str>,
    classes: Vec<&'static [u32]>,
    patterns: Vec<&'static Pattern>,
    shapes: Vec<&'static Shape>,
    packed_shapes: Vec<u8>,
}

pub fn packed() -> Result<Vec<u8>> {
    let mut packer = Packer::default();
    let mut inputs = Vec::new();
    for operation in account::SERVICE.operations.iter().chain(channel::SERVICE.operations) {
        inputs.push(packer.shape(operation.input)?);
    }
    let mut out = Vec::new();
    let mut packed_patterns = Vec::new();
    number(packer.patterns.len(), &mut packed_patterns);
    for pattern in packer.patterns.clone() {
        packer.pattern(pattern, &mut packed_patterns);
    }
    number(packer.strings.len(), &mut out);
    for string in &packer.strings {
        number(string.len(), &mut out);
    }
    for string in &packer.strings {
        out.extend(string.as_bytes());
    }
    number(packer.classes.len(), &mut out);
    for class in &packer.classes {
        number(class.len(), &mut out);
        let mut last = 0;
        for end in *class {
            number((end - last) as usize, &mut out);
            last = *end;
        }
    }
    out.extend(packed_patterns);
    number(packer.shapes.len(), &mut out);
    out.extend(packer.packed_shapes);
    number(inputs.len(), &mut out);
    for input in inputs {
        number(input, &mut out);
    }
    Ok(out)
}

impl Packer {
    /// Packs a shape behind its children; gives its number.
    fn shape(&mut self, shape: &'static Shape) -> Result<usize> {
        if let Some(known) = self.shapes.iter().position(|known| std::ptr::eq(*known, shape)) {
            return Ok(known);
        }
        let mut out = Vec::new();
        let kind = KINDS.iter().position(|kind| *kind == describe::kind(&shape.kind));
        let mut head = kind.with_context(|| format!("{}: no packed form for its kind", shape.name))? as u32;
        let limits = match shape.kind {
            Kind::String(limits, _) | Kind::List(_, limits) | Kind::Integer(limits) | Kind::Long(limits) => limits,
            _ => Limits::NONE,
        };
        head |= if limits.min.is_some() { HAS_MIN } else { 0 } | if limits.max.is_some() { HAS_MAX } else { 0 };
        head |= if shape.sensitive { SENSITIVE } else { 0 };
        number(head as usize, &mut out);
        for limit in [limits.min, limits.max].into_iter().flatten() {
            number(usize::try_from(limit).with_context(|| format!("{}: a limit below zero", shape.name))?, &mut out);
        }
        match &shape.kind {
            Kind::Structure(members) | Kind::Union(members) => {
                if members.len() > partner_central::tape::MAX_MEMBERS {
                    bail!("{}: more than {} members", shape.name, partner_central::tape::MAX_MEMBERS);
                }
                number(members.len(), &mut out);
                for member in *members {
                    number(self.string(member.name), &mut out);
                    number(self.shape(member.shape)?, &mut out);
                    let presence = match member.presence {
                        Presence::Optional => 0,
                        Presence::Required => 1,
                        Presence::Token => 2,
                    };
                    number((presence | if member.deprecated { DEPRECATED } else { 0 }) as usize, &mut out);
                }
            }
            Kind::List(member, _) => number(self.shape(member)?, &mut out),
            Kind::String(_, pattern) => {
                let at = pattern.map(|pattern| place(&mut self.patterns, pattern, |a, b| a.source == b.source) + 1);
                number(at.unwrap_or(0), &mut out);
            }
            Kind::Enum(values) => {
                number(values.len(), &mut out);
                for value in *values {
                    number(self.string(value.value), &mut out);
                }
            }
            _ => {}
        }
        self.packed_shapes.extend(out);
        self.shapes.push(shape);
        Ok(self.shapes.len() - 1)
    }

    fn string(&mut self, string: &'static str) -> usize {
        place(&mut self.strings, string, |a, b| a == b)
    }

    fn pattern(&mut self, pattern: &'static Pattern, out: &mut Vec<u8>) {
        number(self.string(pattern.source), out);
        number(pattern.dfa.rows().len(), out);
        number(pattern.dfa.wide().len(), out);
        for class in pattern.dfa.wide() {
            number(place(&mut self.classes, *class, |a, b| a == b), out);
        }
        out.extend(pattern.dfa.rows());
    }
}

/// Where a thing stands in a list, which gets it if it lacks it.
fn place<T: Copy>(list: &mut Vec<T>, thing: T, same: impl Fn(&T, &T) -> bool) -> usize {
    list.iter().position(|known| same(known, &thing)).unwrap_or_else(|| {
        list.push(thing);
        list.len() - 1
    })
}

fn number(value: usize, out: &mut Vec<u8>) {
    let mut rest = value;
    while rest > 127 {
        out.push(rest as u8 & 127 | 128);
        rest >>= 7;
    }
    out.push(rest as u8);
}
