//! What a check finds: codes, paths and their parameters.
//!
//! ```
//! use partner_central::{account, issue::{Code, Param}};
//! use serde_json::json;
//!
//! let tag = json!({ "Key": "", "Value": "x" });
//! let request = json!({ "ResourceArn": "arn:aws:partnercentral:us-east-1::catalog/AWS/partner/partner-0123456789abc", "Tags": [tag] });
//! let invalid = account::TAG_RESOURCE.validate(&request).unwrap_err();
//!
//! let key = &invalid.issues[1];
//! assert_eq!(key.code, Code::Length);
//! assert_eq!((key.pointer(), key.formatted_path()), ("/Tags/0/Key".into(), "Tags[0].Key".into()));
//! assert_eq!(key.message, "must not be empty");
//! assert_eq!(key.params[1], ("max", Param::Number(128)));
//! ```

use crate::message;
use crate::shape::Kind;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// The rule that a value broke. The order is the order in which rules are
/// tried; discriminants are shared with the JavaScript side.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[repr(u32)]
pub enum Code {
    /// A required member is absent.
    Required = 0,
    /// A key that the shape does not name.
    Unknown = 1,
    /// Not the JSON type the shape needs.
    Type = 2,
    /// Text that is not an RFC 3339 date-time, or not well-formed Unicode.
    Format = 3,
    /// Not one of the enum's values.
    Enum = 4,
    /// Not exactly one member of a union.
    Union = 5,
    /// Too short or too long: code points of a string, items of a list.
    Length = 6,
    /// The whole string does not match.
    Pattern = 7,
    /// A number outside its range.
    Range = 8,
}

impl Code {
    /// The codes' names, by discriminant.
    pub const NAMES: [&'static str; 9] =
        ["required", "unknown", "type", "format", "enum", "union", "length", "pattern", "range"];

    /// The code as issues carry it: `required`.
    pub fn as_str(self) -> &'static str {
        Self::NAMES.get(self as usize).copied().unwrap_or("")
    }
}

impl core::fmt::Display for Code {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// One step of a path.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Segment {
    /// A member of a structure or union, or an unknown key.
    Key(String),
    /// An item of a list, from 0.
    Index(usize),
}

/// A parameter of an issue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Param {
    /// A word or a pattern.
    Text(&'static str),
    /// The values of an enum or the members of a union.
    Texts(Vec<&'static str>),
    /// A limit or a count.
    Number(i64),
}

/// One problem of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issue {
    /// The rule that was broken.
    pub code: Code,
    /// Where: `AllianceLeadContact`, `Email`.
    pub path: Vec<Segment>,
    /// A short English sentence part. It never repeats the value.
    pub message: String,
    /// The limits and words of the message, by name.
    pub params: Vec<(&'static str, Param)>,
}

impl Issue {
    /// The path as a JSON Pointer (RFC 6901).
    pub fn pointer(&self) -> String {
        json_pointer(&self.path)
    }

    /// The path as an input is named in a form: `Tags[3].Key`.
    pub fn formatted_path(&self) -> String {
        format_path(&self.path)
    }

    pub(crate) fn new(code: Code, path: Vec<Segment>, kind: &'static Kind, detail: u32) -> Issue {
        let params = message::params(code, kind, detail);
        Issue { code, path, message: message::render(code, &params), params }
    }
}

pub(crate) fn json_pointer(path: &[Segment]) -> String {
    let mut out = String::new();
    for segment in path {
        out.push('/');
        match segment {
            Segment::Key(key) => out.push_str(&key.replace('~', "~0").replace('/', "~1")),
            Segment::Index(index) => out.push_str(&index.to_string()),
        }
    }
    out
}

pub(crate) fn format_path(path: &[Segment]) -> String {
    let mut out = String::new();
    for segment in path {
        match segment {
            Segment::Key(key) if out.is_empty() => out.push_str(key),
            Segment::Key(key) => {
                out.push('.');
                out.push_str(key);
            }
            Segment::Index(index) => out.push_str(&format!("[{index}]")),
        }
    }
    out
}

impl core::fmt::Display for Issue {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let name = self.formatted_path();
        if name.is_empty() { write!(f, "the request {}", self.message) } else { write!(f, "{name} {}", self.message) }
    }
}

/// A request that breaks rules: all of them, never none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ValidationError {
    /// In depth-first order, members as declared.
    pub issues: Vec<Issue>,
}

impl core::fmt::Display for ValidationError {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        for (i, issue) in self.issues.iter().enumerate() {
            if i > 0 {
                f.write_str("; ")?;
            }
            issue.fmt(f)?;
        }
        Ok(())
    }
}

impl core::error::Error for ValidationError {}
