//! The vocabulary in which the sandbox's fidelity is declared.

use crate::shape::{Operation, Service};

/// Why the sandbox does something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    /// The page of AWS's documentation with this title says so.
    Documented(&'static str),
    /// The documentation in AWS's model, which is that of its SDKs, says so.
    Model,
    /// AWS documents nothing, and the sandbox has to do something.
    Assumption,
    /// The page with this title says otherwise.
    Difference(&'static str),
    /// No sandbox can know or do it.
    Unknown,
}

/// What the sandbox does.
#[derive(Debug, Clone, Copy)]
pub struct Statement {
    /// The operations that it is about; none, if it is about the topic above it.
    pub operations: &'static [&'static Operation],
    /// Why.
    pub basis: Basis,
    /// One sentence or more, in Markdown.
    pub text: &'static str,
}

/// Statements that are not about single operations.
#[derive(Debug)]
pub struct Topic {
    /// Its heading.
    pub title: &'static str,
    /// What the sandbox does about it.
    pub statements: &'static [Statement],
}

/// What is declared beside a service's code.
#[derive(Debug)]
pub struct Fidelity {
    /// The service.
    pub service: &'static Service,
    /// What many of its operations have in common.
    pub topics: &'static [Topic],
    /// What single operations do.
    pub statements: &'static [Statement],
}

pub(in crate::sandbox) const fn documented(
    page: &'static str,
    operations: &'static [&'static Operation],
    text: &'static str,
) -> Statement {
    Statement { operations, basis: Basis::Documented(page), text }
}

pub(in crate::sandbox) const fn in_model(operations: &'static [&'static Operation], text: &'static str) -> Statement {
    Statement { operations, basis: Basis::Model, text }
}

pub(in crate::sandbox) const fn assumed(operations: &'static [&'static Operation], text: &'static str) -> Statement {
    Statement { operations, basis: Basis::Assumption, text }
}

pub(in crate::sandbox) const fn different(
    page: &'static str,
    operations: &'static [&'static Operation],
    text: &'static str,
) -> Statement {
    Statement { operations, basis: Basis::Difference(page), text }
}

pub(in crate::sandbox) const fn unknown(operations: &'static [&'static Operation], text: &'static str) -> Statement {
    Statement { operations, basis: Basis::Unknown, text }
}
