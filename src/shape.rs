//! The vocabulary of the shape tables: what Smithy calls shapes, members and traits, as static data. The tables of
//! [`account`](crate::account) and [`channel`](crate::channel) are generated in it.
//!
//! All tables are built in `const` context, so they cost their bytes and no time at start. Descriptions, shape names,
//! outputs and errors are for people, for generators and for Rust users: under the feature `npm`, with which the npm
//! package's WebAssembly is built, the constructors drop them, and no module contains them.

use crate::pattern::Dfa;
#[cfg(not(feature = "npm"))]
pub use crate::rule::Source;
use crate::rule::rules_of;
pub use crate::rule::{Requirement, Rule, Scope};
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
    /// The version of Unicode that the patterns' automata know: `16.0`. A class that names a property, such as `\p{L}`,
    /// also accepts what that version has not assigned, because only AWS can judge newer characters.
    pub unicode: &'static str,
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

/// One operation.
#[non_exhaustive]
pub struct Operation {
    /// The operation's name in the model: `CreatePartner`.
    pub name: &'static str,
    /// The service that the operation belongs to.
    pub service: &'static Service,
    /// The input, always a structure.
    pub input: &'static Shape,
    /// The description for people; empty if there is none.
    #[cfg(not(feature = "npm"))]
    pub description: &'static str,
    /// The output, always a structure; an empty one if the model has none.
    #[cfg(not(feature = "npm"))]
    pub output: &'static Shape,
    /// Whether the model has an output. Without one, the body of a successful response may be empty.
    #[cfg(not(feature = "npm"))]
    pub has_output: bool,
    /// The errors that the operation can end in, all of them structures.
    #[cfg(any(feature = "sandbox", not(feature = "npm")))]
    pub errors: &'static [&'static Shape],
    /// Smithy's `readonly`: the operation changes nothing.
    #[cfg(not(feature = "npm"))]
    pub readonly: bool,
    /// Smithy's `idempotent`: calling the operation twice has the same effect as calling it once.
    #[cfg(not(feature = "npm"))]
    pub idempotent: bool,
    /// Smithy's `paginated`.
    #[cfg(not(feature = "npm"))]
    pub paginated: Option<Paginated>,
}

/// Smithy's `paginated`: the members with which a list operation returns its items page by page.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Paginated {
    /// The input member that takes the token of a page.
    pub input_token: &'static str,
    /// The output member that holds the token of the next page.
    pub output_token: &'static str,
    /// The input member that limits the items of a page.
    pub page_size: Option<&'static str>,
    /// The output member that holds the items of the page.
    pub items: &'static str,
}

/// One shape of the model.
#[derive(Debug)]
#[non_exhaustive]
pub struct Shape {
    /// The kind of value that the shape describes, with its constraints.
    pub kind: Kind,
    /// Smithy's `sensitive`: values stay out of messages and logs.
    pub sensitive: bool,
    /// What AWS documents about the members beyond the model.
    pub rules: &'static [Rule],
    /// The shape's name in the model, without the namespace.
    #[cfg(not(feature = "npm"))]
    pub name: &'static str,
    /// The description for people; empty if there is none.
    #[cfg(not(feature = "npm"))]
    pub description: &'static str,
    /// Smithy's `error` and `retryable` traits; `None` for a shape that is not an error.
    #[cfg(not(feature = "npm"))]
    pub fault: Option<Fault>,
}

/// The kind of value that a shape describes.
#[derive(Debug)]
#[non_exhaustive]
pub enum Kind {
    /// Named members, any number of them present.
    Structure(&'static [Member]),
    /// Named members, exactly one of them present.
    Union(&'static [Member]),
    /// A sequence of one shape.
    List(&'static Shape, Limits),
    /// A map from keys of one shape to values of another. Only outputs have maps.
    Map(&'static Shape, &'static Shape),
    /// A string.
    String(Limits, Option<&'static Pattern>),
    /// A string from a list of values. In outputs, services may add values.
    Enum(&'static [EnumValue]),
    /// A 32-bit integer.
    Integer(Limits),
    /// A 64-bit integer.
    Long(Limits),
    /// `true` or `false`.
    Boolean,
    /// A timestamp, written as in RFC 3339.
    Timestamp,
}

/// Smithy's `length` (of strings in code points, of lists in items) or `range`: both bounds are inclusive, and `None` is
/// no bound.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// The minimum.
    pub min: Option<i32>,
    /// The maximum.
    pub max: Option<i32>,
}

/// Smithy's `pattern`: the regular expression of the model, and the automaton that `cargo xtask import` compiled it to.
#[derive(Debug)]
#[non_exhaustive]
pub struct Pattern {
    /// The regular expression, as in ECMA-262.
    pub source: &'static str,
    /// The pattern's stable name: `https-url`.
    #[cfg(not(feature = "npm"))]
    pub name: &'static str,
    /// What it asks for, as the message of an issue: "must begin with https:// and have no spaces".
    pub sentence: &'static str,
    /// The automaton that accepts the same strings: not public API.
    #[doc(hidden)]
    pub dfa: &'static Dfa,
}

/// A member of a structure or union.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Member {
    /// The member's name, which is its key in JSON.
    pub name: &'static str,
    /// The shape of the member's value.
    pub shape: &'static Shape,
    /// Whether the member must be present.
    pub presence: Presence,
    /// Smithy's `deprecated`: the member is still accepted.
    pub deprecated: bool,
    /// The description for people; empty if there is none.
    #[cfg(not(feature = "npm"))]
    pub description: &'static str,
}

/// Whether a member must be present. The discriminants are those of packed tables and of the JavaScript side.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Presence {
    /// The member may be absent.
    Optional = 0,
    /// The member must be present: Smithy's `required`.
    Required = 1,
    /// Smithy's `idempotencyToken`: clients fill the member in, so it may be absent.
    Token = 2,
}

/// One value of an enum.
#[derive(Debug)]
#[non_exhaustive]
pub struct EnumValue {
    /// The string that is sent.
    pub value: &'static str,
    /// The description for people; empty if there is none.
    #[cfg(not(feature = "npm"))]
    pub description: &'static str,
}

/// Smithy's `error` and `retryable` traits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Fault {
    /// Whether the fault is the server's (`true`) or the client's (`false`).
    pub server: bool,
    /// Whether a retry can succeed.
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
    /// Neither a minimum nor a maximum.
    pub const NONE: Limits = Limits { min: None, max: None };

    /// Whether a value is within both bounds.
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
    /// The members of a structure or union, in declared order; empty for other kinds.
    pub const fn members(&self) -> &'static [Member] {
        match self {
            Kind::Structure(members) | Kind::Union(members) => members,
            _ => &[],
        }
    }
}

/// Declares a table. Its description is also its documentation.
macro_rules! described {
    ($description:literal, $name:ident: $type:ty = $table:expr) => {
        #[doc = $description]
        pub static $name: $type = $table.described($description);
    };
}
pub(crate) use described;

/// Declares a structure.
pub(crate) const fn structure(name: &'static str, members: &'static [Member]) -> Shape {
    Shape::new(name, Kind::Structure(members))
}

/// Declares a union.
pub(crate) const fn union(name: &'static str, members: &'static [Member]) -> Shape {
    Shape::new(name, Kind::Union(members))
}

/// Declares a list.
pub(crate) const fn list(name: &'static str, member: &'static Shape) -> Shape {
    Shape::new(name, Kind::List(member, Limits::NONE))
}

/// Declares a map.
pub(crate) const fn map(name: &'static str, key: &'static Shape, value: &'static Shape) -> Shape {
    Shape::new(name, Kind::Map(key, value))
}

/// Declares a string.
pub(crate) const fn string(name: &'static str) -> Shape {
    Shape::new(name, Kind::String(Limits::NONE, None))
}

/// Declares an enum.
pub(crate) const fn enumeration(name: &'static str, values: &'static [EnumValue]) -> Shape {
    Shape::new(name, Kind::Enum(values))
}

/// Declares a 32-bit integer.
pub(crate) const fn integer(name: &'static str) -> Shape {
    Shape::new(name, Kind::Integer(Limits::NONE))
}

/// Declares a 64-bit integer.
pub(crate) const fn long(name: &'static str) -> Shape {
    Shape::new(name, Kind::Long(Limits::NONE))
}

/// Declares a boolean.
#[allow(dead_code, reason = "the models have none today; the next one may")]
pub(crate) const fn boolean(name: &'static str) -> Shape {
    Shape::new(name, Kind::Boolean)
}

/// Declares a timestamp.
pub(crate) const fn timestamp(name: &'static str) -> Shape {
    Shape::new(name, Kind::Timestamp)
}

/// Declares a member that may be absent.
pub(crate) const fn optional(name: &'static str, shape: &'static Shape, description: &'static str) -> Member {
    Member::new(name, shape, Presence::Optional, description)
}

/// Declares a required member.
pub(crate) const fn required(name: &'static str, shape: &'static Shape, description: &'static str) -> Member {
    Member::new(name, shape, Presence::Required, description)
}

/// Declares the idempotency token.
pub(crate) const fn token(name: &'static str, shape: &'static Shape, description: &'static str) -> Member {
    Member::new(name, shape, Presence::Token, description)
}

/// Declares a value of an enum.
#[cfg_attr(feature = "npm", allow(unused_variables, reason = "descriptions stay out of the wasm"))]
pub(crate) const fn value(value: &'static str, description: &'static str) -> EnumValue {
    EnumValue {
        value,
        #[cfg(not(feature = "npm"))]
        description,
    }
}

impl Shape {
    #[cfg_attr(feature = "npm", allow(unused_variables, reason = "names stay out of the wasm"))]
    const fn new(name: &'static str, kind: Kind) -> Shape {
        #[cfg_attr(feature = "npm", allow(unused_mut, reason = "names stay out of the wasm"))]
        let mut shape = Shape::unnamed(kind, false, rules_of(name));
        #[cfg(not(feature = "npm"))]
        {
            shape.name = name;
        }
        shape
    }

    /// A shape with only what checking needs, as in unpacked tables.
    pub(crate) const fn unnamed(kind: Kind, sensitive: bool, rules: &'static [Rule]) -> Shape {
        Shape {
            kind,
            sensitive,
            rules,
            #[cfg(not(feature = "npm"))]
            name: "",
            #[cfg(not(feature = "npm"))]
            description: "",
            #[cfg(not(feature = "npm"))]
            fault: None,
        }
    }

    /// Adds the description.
    #[cfg_attr(feature = "npm", allow(unused_mut, unused_variables, reason = "descriptions stay out of the wasm"))]
    pub(crate) const fn described(mut self, description: &'static str) -> Shape {
        #[cfg(not(feature = "npm"))]
        {
            self.description = description;
        }
        self
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

    /// Adds the `error` trait, and whether the shape has the `retryable` trait.
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
    #[cfg_attr(feature = "npm", allow(unused_variables, reason = "descriptions stay out of the wasm"))]
    const fn new(name: &'static str, shape: &'static Shape, presence: Presence, description: &'static str) -> Member {
        Member {
            name,
            shape,
            presence,
            deprecated: false,
            #[cfg(not(feature = "npm"))]
            description,
        }
    }

    /// A member with only what checking needs.
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
    /// A value with only what checking needs.
    pub(crate) const fn unnamed(text: &'static str) -> EnumValue {
        value(text, "")
    }
}

impl Operation {
    /// Declares an operation; methods add its traits.
    #[cfg_attr(feature = "npm", allow(unused_variables, reason = "outputs and errors stay out of the wasm"))]
    pub(crate) const fn new(
        service: &'static Service,
        name: &'static str,
        input: &'static Shape,
        output: &'static Shape,
        errors: &'static [&'static Shape],
    ) -> Operation {
        Operation {
            name,
            service,
            input,
            #[cfg(not(feature = "npm"))]
            description: "",
            #[cfg(not(feature = "npm"))]
            output,
            #[cfg(not(feature = "npm"))]
            has_output: true,
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

    /// Adds the description.
    #[cfg_attr(feature = "npm", allow(unused_mut, unused_variables, reason = "descriptions stay out of the wasm"))]
    pub(crate) const fn described(mut self, description: &'static str) -> Operation {
        #[cfg(not(feature = "npm"))]
        {
            self.description = description;
        }
        self
    }

    /// Makes it an operation without output.
    #[cfg_attr(feature = "npm", allow(unused_mut, reason = "outputs stay out of the wasm"))]
    #[allow(dead_code, reason = "the models have no such operation today; the next one may")]
    pub(crate) const fn without_output(mut self) -> Operation {
        #[cfg(not(feature = "npm"))]
        {
            self.has_output = false;
        }
        self
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
