//! The codes of issues, one for each rule.

/// The rule that a value broke, in the order in which rules are tried. JavaScript uses the same discriminants.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[repr(u32)]
#[non_exhaustive]
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
    /// A rule that AWS documents, but that the model does not have.
    Rule = 9,
}

impl Code {
    /// The codes' names, by discriminant.
    pub const NAMES: [&'static str; 10] =
        ["required", "unknown", "type", "format", "enum", "union", "length", "pattern", "range", "rule"];

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
