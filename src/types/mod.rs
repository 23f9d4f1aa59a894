//! Rust structs of both services' requests and answers: printed from the tables,
//! validated by them.
//!
//! ```
//! use partner_central::types::{Request, account::*};
//!
//! let request = CreatePartnerRequest {
//!     catalog: "AWS".into(),
//!     legal_name: "Example Cloud GmbH".into(),
//!     primary_solution_type: PrimarySolutionType::ConsultingServices,
//!     alliance_lead_contact: AllianceLeadContact {
//!         first_name: "Ada".into(),
//!         last_name: "Lovelace".into(),
//!         email: "ada@".into(),
//!         business_title: "Head of Alliances".into(),
//!     },
//!     email_verification_code: "012345".into(),
//!     ..Default::default()
//! };
//! let invalid = request.validate().unwrap_err();
//! assert_eq!(invalid.issues[0].pointer(), "/AllianceLeadContact/Email");
//!
//! // Sensitive members stay out of logs.
//! assert!(!format!("{request:?}").contains("Example Cloud"));
//! ```
//!
//! Everything has a default, so that a literal names only what it needs. What is
//! required and was forgotten is then empty, which `validate` refuses wherever
//! the model has a least length; enums and unions have no valid default at all.
//!
//! Answers are read as they come: a value that an enum does not know is
//! `Unknown`, a member that a structure does not know is passed over.

#[rustfmt::skip]
pub mod account;
#[rustfmt::skip]
pub mod channel;
mod timestamp;

pub use timestamp::Timestamp;

use crate::issue::Invalid;
use crate::shape::Operation;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// A JSON object, where no type says more.
pub type Object = serde_json::Map<String, serde_json::Value>;

/// The request of one operation.
pub trait Request: Serialize + DeserializeOwned {
    /// What the service answers.
    type Response: Serialize + DeserializeOwned;
    /// The operation it is for.
    const OPERATION: &'static Operation;

    /// Checks it: every problem at once.
    fn validate(&self) -> Result<(), Invalid> {
        // Text, numbers and text keys always have a JSON form. Were there ever
        // none, `null` is refused and not taken for valid.
        Self::OPERATION.validate(&serde_json::to_value(self).unwrap_or_default())
    }
}

/// Stands for a sensitive value in `Debug`.
struct Hidden;

impl std::fmt::Debug for Hidden {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("**")
    }
}

/// An enum of known values and any other, so that a service may grow.
macro_rules! open_enum {
    ($(#[$doc:meta])* $name:ident { $($(#[$value_doc:meta])* $variant:ident = $value:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$value_doc])* $variant,)*
            /// A value newer than these types.
            Unknown(String),
        }

        impl $name {
            /// The value on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $($name::$variant => $value,)*
                    $name::Unknown(value) => value,
                }
            }
        }

        impl Default for $name {
            fn default() -> $name {
                $name::Unknown(String::new())
            }
        }

        impl From<&str> for $name {
            fn from(value: &str) -> $name {
                match value {
                    $($value => $name::$variant,)*
                    other => $name::Unknown(other.to_owned()),
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<$name, D::Error> {
                String::deserialize(deserializer).map(|value| $name::from(value.as_str()))
            }
        }
    };
}
use open_enum;

/// A union: exactly one of its members, or whatever else there was. Members
/// that are `null` count as absent, which no derive knows.
macro_rules! open_union {
    ($(#[$doc:meta])* $name:ident { $($(#[$member_doc:meta])* $variant:ident($value:ty) = $member:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$member_doc])* $variant($value),)*
            /// A member newer than these types, or not exactly one.
            Unknown(super::Object),
        }

        impl Default for $name {
            fn default() -> $name {
                $name::Unknown(super::Object::new())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    $($name::$variant(value) => serializer.collect_map([($member, value)]),)*
                    $name::Unknown(object) => object.serialize(serializer),
                }
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<$name, D::Error> {
                let mut object = super::Object::deserialize(deserializer)?;
                object.retain(|_, value| !value.is_null());
                if object.len() == 1 {
                    $(if let Some(value) = object.remove($member) {
                        let read = serde_json::from_value(value).map($name::$variant);
                        return read.map_err(<D::Error as serde::de::Error>::custom);
                    })*
                }
                Ok($name::Unknown(object))
            }
        }
    };
}
use open_union;
