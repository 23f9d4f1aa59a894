//! The vocabulary of the declaration: what Smithy calls shapes, members and
//! traits, as static data. `account.rs` and `channel.rs` are written in it.
//!
//! Everything here is built in `const` context, so a table costs its bytes and
//! nothing at start. Sentences, shape names, outputs and errors are for people,
//! printers and Rust users: under the feature `npm` (the package's own wasm
//! build) the constructors drop them and they never reach the module.

use crate::pattern::Dfa;
use core::fmt;

/// One service: the operations that share an endpoint and a signing name.
#[non_exhaustive]
pub struct Service {
    /// The namespace in code: `account` or `channel`.
    pub name: &'static str,
    /// The part of `X-Amz-Target` before the dot; also the name of the client class in JavaScript.
    pub target_prefix: &'static str,
    /// The service's name in the credential scope of a signature, and the first label of its endpoints' hosts.
    pub signing_name: &'static str,
    /// Smithy's `sdkId`.
    pub sdk_id: &'static str,
    /// The API version, a date.
    pub version: &'static str,
    /// The date on which AWS released the model that these tables come from.
    pub date: &'static str,
    /// How the service's endpoints depend on the region.
    pub endpoint: EndpointKind,
    /// The member of every error that holds its text: `Message` or `message`.
    pub message_member: &'static str,
    /// How the service's `ValidationException` lists the fields at fault.
    #[cfg(any(feature = "sandbox", not(feature = "npm")))]
    pub field_errors: FieldErrors,
    /// What callers can wait for.
    #[cfg(not(feature = "npm"))]
    pub waiters: &'static [Waiter],
    /// Whether the sandbox serves this service's operations.
    pub in_sandbox: bool,
    /// All operations, in the model's order.
    pub operations: &'static [&'static Operation],
}

/// How the endpoints of a service depend on the region.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum EndpointKind {
    /// Each region has its own endpoint.
    Regional,
    /// Each partition has one endpoint, which signs for the partition's global region.
    Global,
}

/// The members with which a `ValidationException` lists the fields at fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct FieldErrors {
    /// The member that says which kind of validation failed.
    pub reason: &'static str,
    /// The member that holds the list.
    pub list: &'static str,
    /// The union member that wraps each entry, if the list holds unions.
    pub wrapper: Option<&'static str>,
    /// The member of an entry that names the field.
    pub name: &'static str,
    /// The member of an entry that holds the service's code for the broken rule.
    pub code: &'static str,
    /// The member of an entry that describes the problem.
    pub message: &'static str,
}

/// A waiter: calls an operation until a member of its output has one of the end states.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Waiter {
    /// The waiter's name, as in the AWS SDK's `waitUntilProfileUpdateTaskComplete`: `ProfileUpdateTaskComplete`.
    pub name: &'static str,
    /// The name of the operation that is called.
    pub operation: &'static str,
    /// The output member that holds the state.
    pub status: &'static str,
    /// The states in which the wait succeeds.
    pub success: &'static [&'static str],
    /// The states in which the wait fails.
    pub failure: &'static [&'static str],
}

/// One operation and the facts its callers need.
#[non_exhaustive]
pub struct Operation {
    /// The operation's name in the model: `CreatePartner`.
    pub name: &'static str,
    /// The service that answers it.
    pub service: &'static Service,
    /// The request: always a structure.
    pub input: &'static Shape,
    /// What people wrote about it.
    #[cfg(not(feature = "npm"))]
    pub doc: &'static str,
    /// The response: always a structure.
    #[cfg(not(feature = "npm"))]
    pub output: &'static Shape,
    /// The error structures it can answer with.
    #[cfg(any(feature = "sandbox", not(feature = "npm")))]
    pub errors: &'static [&'static Shape],
    /// Smithy's `readonly`: it changes nothing.
    #[cfg(not(feature = "npm"))]
    pub readonly: bool,
    /// Smithy's `idempotent`: twice is as good as once.
    #[cfg(not(feature = "npm"))]
    pub idempotent: bool,
    /// Smithy's `paginated`.
    #[cfg(not(feature = "npm"))]
    pub paginated: Option<Paginated>,
}

/// Which members carry the pages of a list operation.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Paginated {
    /// The request member that takes the token.
    pub input_token: &'static str,
    /// The response member that hands out the next token.
    pub output_token: &'static str,
    /// The request member that limits a page.
    pub page_size: Option<&'static str>,
    /// The response member that holds the page's items.
    pub items: &'static str,
}

/// One shape of the model.
#[derive(Debug)]
#[non_exhaustive]
pub struct Shape {
    /// What kind of value it takes, with its constraints.
    pub kind: Kind,
    /// Smithy's `sensitive`: its value is never printed.
    pub sensitive: bool,
    /// The shape's name in the model, without the namespace.
    #[cfg(not(feature = "npm"))]
    pub name: &'static str,
    /// What people wrote about it.
    #[cfg(not(feature = "npm"))]
    pub doc: &'static str,
    /// Smithy's `error` and `retryable`, on error structures.
    #[cfg(not(feature = "npm"))]
    pub fault: Option<Fault>,
}

/// What kind of value a shape takes.
#[derive(Debug)]
#[non_exhaustive]
pub enum Kind {
    /// Named members, any number of them present.
    Structure(&'static [Member]),
    /// Named members, exactly one of them present.
    Union(&'static [Member]),
    /// A sequence of one shape.
    List(&'static Shape, Limits),
    /// Keys of one shape to values of another. Only in outputs.
    Map(&'static Shape, &'static Shape),
    /// Text.
    String(Limits, Option<&'static Pattern>),
    /// Text out of a closed set (open in responses).
    Enum(&'static [EnumValue]),
    /// A whole number of 32 bits.
    Integer(Limits),
    /// A whole number of 64 bits.
    Long(Limits),
    /// `true` or `false`.
    Boolean,
    /// An instant, RFC 3339 on the wire.
    Timestamp,
}

/// A closed interval, open at an end that is `None`: Smithy's `length` (code
/// points, items) and `range`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// The least value allowed.
    pub min: Option<i32>,
    /// The greatest value allowed.
    pub max: Option<i32>,
}

/// A `pattern` trait: the text as the model has it, and the automaton
/// `cargo xtask import` made of it.
#[derive(Debug)]
#[non_exhaustive]
pub struct Pattern {
    /// ECMA-262 source.
    pub source: &'static str,
    /// The same language, compiled: not public API.
    #[doc(hidden)]
    pub dfa: &'static Dfa,
}

/// A member of a structure or union.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Member {
    /// Its name, which is also its key in JSON.
    pub name: &'static str,
    /// The shape of its value.
    pub shape: &'static Shape,
    /// Whether it must be there.
    pub presence: Presence,
    /// Smithy's `deprecated`: still accepted.
    pub deprecated: bool,
    /// What people wrote about it.
    #[cfg(not(feature = "npm"))]
    pub doc: &'static str,
}

/// Whether a member must be present. The discriminants are those of packed tables and of the JavaScript side.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Presence {
    /// It may be absent.
    Optional = 0,
    /// Smithy's `required`.
    Required = 1,
    /// Smithy's `idempotencyToken`: filled in when absent, so never missing.
    Token = 2,
}

/// One value of an enum.
#[derive(Debug)]
#[non_exhaustive]
pub struct EnumValue {
    /// The string on the wire.
    pub value: &'static str,
    /// What people wrote about it.
    #[cfg(not(feature = "npm"))]
    pub doc: &'static str,
}

/// Who is to blame for an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Fault {
    /// `true`: the server; `false`: the client.
    pub server: bool,
    /// Smithy's `retryable`.
    pub retryable: bool,
}

// By hand: services and operations point to each other, so a derived `Debug` would never end.

impl fmt::Debug for Service {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Service").field("name", &self.name).finish_non_exhaustive()
    }
}

impl fmt::Debug for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Operation").field("name", &self.name).field("service", &self.service.name).finish_non_exhaustive()
    }
}

impl Pattern {
    /// Whether the whole of `text` matches.
    pub fn matches(&self, text: &str) -> bool {
        self.dfa.matches(text)
    }
}

impl Limits {
    /// No limit at either end.
    pub const NONE: Limits = Limits { min: None, max: None };

    /// Whether a value lies inside.
    pub const fn contains(self, value: i64) -> bool {
        let low = match self.min {
            Some(min) => value >= min as i64,
            None => true,
        };
        let high = match self.max {
            Some(max) => value <= max as i64,
            None => true,
        };
        low && high
    }
}

impl Kind {
    /// The members of a structure or union, in declared order; none elsewhere.
    pub const fn members(&self) -> &'static [Member] {
        match self {
            Kind::Structure(members) | Kind::Union(members) => members,
            _ => &[],
        }
    }
}

// The declaration's words. Each takes its sentence last but for the nested
// parts, so that a table reads as name, sentence, parts.

/// Declares a structure.
pub(crate) const fn structure(name: &'static str, doc: &'static str, members: &'static [Member]) -> Shape {
    Shape::new(name, doc, Kind::Structure(members))
}

/// Declares a union.
pub(crate) const fn union(name: &'static str, doc: &'static str, members: &'static [Member]) -> Shape {
    Shape::new(name, doc, Kind::Union(members))
}

/// Declares a list.
pub(crate) const fn list(name: &'static str, doc: &'static str, member: &'static Shape) -> Shape {
    Shape::new(name, doc, Kind::List(member, Limits::NONE))
}

/// Declares a map.
pub(crate) const fn map(name: &'static str, doc: &'static str, key: &'static Shape, value: &'static Shape) -> Shape {
    Shape::new(name, doc, Kind::Map(key, value))
}

/// Declares a string.
pub(crate) const fn string(name: &'static str, doc: &'static str) -> Shape {
    Shape::new(name, doc, Kind::String(Limits::NONE, None))
}

/// Declares an enum.
pub(crate) const fn enumeration(name: &'static str, doc: &'static str, values: &'static [EnumValue]) -> Shape {
    Shape::new(name, doc, Kind::Enum(values))
}

/// Declares a 32-bit integer.
pub(crate) const fn integer(name: &'static str, doc: &'static str) -> Shape {
    Shape::new(name, doc, Kind::Integer(Limits::NONE))
}

/// Declares a 64-bit integer.
pub(crate) const fn long(name: &'static str, doc: &'static str) -> Shape {
    Shape::new(name, doc, Kind::Long(Limits::NONE))
}

/// Declares a boolean.
#[allow(dead_code, reason = "the models have none today; the next one may")]
pub(crate) const fn boolean(name: &'static str, doc: &'static str) -> Shape {
    Shape::new(name, doc, Kind::Boolean)
}

/// Declares a timestamp.
pub(crate) const fn timestamp(name: &'static str, doc: &'static str) -> Shape {
    Shape::new(name, doc, Kind::Timestamp)
}

/// A member that may be absent.
pub(crate) const fn optional(name: &'static str, shape: &'static Shape, doc: &'static str) -> Member {
    Member::new(name, shape, Presence::Optional, doc)
}

/// A member that must be there.
pub(crate) const fn required(name: &'static str, shape: &'static Shape, doc: &'static str) -> Member {
    Member::new(name, shape, Presence::Required, doc)
}

/// The idempotency token.
pub(crate) const fn token(name: &'static str, shape: &'static Shape, doc: &'static str) -> Member {
    Member::new(name, shape, Presence::Token, doc)
}

/// A value of an enum.
#[cfg_attr(feature = "npm", allow(unused_variables, reason = "sentences stay out of the wasm"))]
pub(crate) const fn value(value: &'static str, doc: &'static str) -> EnumValue {
    EnumValue {
        value,
        #[cfg(not(feature = "npm"))]
        doc,
    }
}

impl Shape {
    #[cfg_attr(feature = "npm", allow(unused_variables, reason = "names and sentences stay out of the wasm"))]
    const fn new(name: &'static str, doc: &'static str, kind: Kind) -> Shape {
        Shape {
            kind,
            sensitive: false,
            #[cfg(not(feature = "npm"))]
            name,
            #[cfg(not(feature = "npm"))]
            doc,
            #[cfg(not(feature = "npm"))]
            fault: None,
        }
    }

    /// A shape with nothing but what checking needs: unpacked tables have no more.
    pub(crate) const fn unnamed(kind: Kind, sensitive: bool) -> Shape {
        let mut shape = Shape::new("", "", kind);
        shape.sensitive = sensitive;
        shape
    }

    /// Adds a `length` (strings, lists) or `range` (numbers) trait.
    pub(crate) const fn limits(mut self, min: Option<i32>, max: Option<i32>) -> Shape {
        let limits = Limits { min, max };
        self.kind = match self.kind {
            Kind::List(member, _) => Kind::List(member, limits),
            Kind::String(_, pattern) => Kind::String(limits, pattern),
            Kind::Integer(_) => Kind::Integer(limits),
            Kind::Long(_) => Kind::Long(limits),
            other => other,
        };
        self
    }

    /// Adds a `pattern` trait.
    pub(crate) const fn pattern(mut self, pattern: &'static Pattern) -> Shape {
        self.kind = match self.kind {
            Kind::String(limits, _) => Kind::String(limits, Some(pattern)),
            other => other,
        };
        self
    }

    /// Adds the `sensitive` trait.
    pub(crate) const fn sensitive(mut self) -> Shape {
        self.sensitive = true;
        self
    }

    /// Adds the `error` trait, and `retryable` if it has it.
    #[cfg_attr(feature = "npm", allow(unused_mut, unused_variables, dead_code, reason = "errors stay out of the wasm"))]
    pub(crate) const fn error(mut self, server: bool, retryable: bool) -> Shape {
        #[cfg(not(feature = "npm"))]
        {
            self.fault = Some(Fault { server, retryable });
        }
        self
    }
}

impl Member {
    #[cfg_attr(feature = "npm", allow(unused_variables, reason = "sentences stay out of the wasm"))]
    const fn new(name: &'static str, shape: &'static Shape, presence: Presence, doc: &'static str) -> Member {
        Member {
            name,
            shape,
            presence,
            deprecated: false,
            #[cfg(not(feature = "npm"))]
            doc,
        }
    }

    /// A member with nothing but what checking needs.
    pub(crate) const fn unnamed(name: &'static str, shape: &'static Shape, presence: Presence, deprecated: bool) -> Member {
        let mut member = Member::new(name, shape, presence, "");
        member.deprecated = deprecated;
        member
    }

    /// Adds the `deprecated` trait.
    pub(crate) const fn deprecated(mut self) -> Member {
        self.deprecated = true;
        self
    }
}

impl EnumValue {
    /// A value with nothing but what checking needs.
    pub(crate) const fn unnamed(text: &'static str) -> EnumValue {
        value(text, "")
    }
}

impl Operation {
    /// Declares an operation; traits follow as methods.
    #[cfg_attr(feature = "npm", allow(unused_variables, reason = "outputs and errors stay out of the wasm"))]
    pub(crate) const fn new(
        service: &'static Service,
        name: &'static str,
        doc: &'static str,
        input: &'static Shape,
        output: &'static Shape,
        errors: &'static [&'static Shape],
    ) -> Operation {
        Operation {
            name,
            service,
            input,
            #[cfg(not(feature = "npm"))]
            doc,
            #[cfg(not(feature = "npm"))]
            output,
            #[cfg(any(feature = "sandbox", not(feature = "npm")))]
            errors,
            #[cfg(not(feature = "npm"))]
            readonly: false,
            #[cfg(not(feature = "npm"))]
            idempotent: false,
            #[cfg(not(feature = "npm"))]
            paginated: None,
        }
    }

    /// Adds the `readonly` trait.
    #[cfg_attr(feature = "npm", allow(unused_mut, reason = "the trait stays out of the wasm"))]
    pub(crate) const fn readonly(mut self) -> Operation {
        #[cfg(not(feature = "npm"))]
        {
            self.readonly = true;
        }
        self
    }

    /// Adds the `idempotent` trait.
    #[cfg_attr(feature = "npm", allow(unused_mut, reason = "the trait stays out of the wasm"))]
    pub(crate) const fn idempotent(mut self) -> Operation {
        #[cfg(not(feature = "npm"))]
        {
            self.idempotent = true;
        }
        self
    }

    /// Adds the `paginated` trait: input token, output token, page size, items.
    #[cfg_attr(feature = "npm", allow(unused_mut, unused_variables, reason = "the trait stays out of the wasm"))]
    pub(crate) const fn paginated(
        mut self,
        input_token: &'static str,
        output_token: &'static str,
        page_size: Option<&'static str>,
        items: &'static str,
    ) -> Operation {
        #[cfg(not(feature = "npm"))]
        {
            self.paginated = Some(Paginated { input_token, output_token, page_size, items });
        }
        self
    }
}
