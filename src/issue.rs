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

pub use crate::code::Code;
pub use crate::message::Param;

use crate::message;
use crate::rule::Rule;
use crate::shape::Kind;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// One step of a path.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Segment {
    /// A member of a structure or union, or an unknown key.
    Key(String),
    /// An item of a list, from 0.
    Index(usize),
}

/// One problem of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
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
        Issue { code, path, message: message::render(code, &params, message::sentence(kind)), params }
    }

    /// An issue about a documented rule.
    pub(crate) fn of_rule(rule: &'static Rule, path: Vec<Segment>) -> Issue {
        let params = message::rule_params(rule);
        Issue { code: Code::Rule, path, message: message::render(Code::Rule, &params, ""), params }
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

/// A request that breaks rules: all that it breaks, at least one.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ValidationError {
    /// In depth-first order, members as declared.
    pub issues: Vec<Issue>,
    /// Whether there are more issues than `issues` has: see
    /// [`ValidationOptions::max_issues`](crate::ValidationOptions::max_issues).
    pub is_truncated: bool,
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
