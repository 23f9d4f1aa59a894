//! Rust structs for the requests and responses of both services, generated from the shape tables and validated by them.
//!
//! ```
//! use partner_central::types::{OperationRequest, account::*};
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
//! Every struct has a default, so a literal names only the members it sets. A required member that you forget is then empty,
//! which `validate` reports wherever the model has a minimum length. Enums and unions have no valid default at all.
//!
//! Responses are not validated, so that services may grow: an unknown value of an enum becomes `Unknown`, an unknown member
//! is ignored, and a member that is `null` is absent.
//!
//! JSON is validated while it becomes a struct, and every issue is reported at once:
//!
//! ```
//! use partner_central::types::{OperationRequest, account::GetPartnerRequest};
//! use serde_json::json;
//!
//! let request = GetPartnerRequest::try_from(json!({ "Catalog": "AWS", "Identifier": "partner-0123456789abc" }))?;
//! assert_eq!(request.identifier, "partner-0123456789abc");
//!
//! let invalid = GetPartnerRequest::try_from(json!({ "Catalog": 7, "identifier": "" })).unwrap_err();
//! let found: Vec<String> = invalid.issues.iter().map(|issue| issue.to_string()).collect();
//! assert_eq!(found, [
//!     "Catalog must be of type string, not number",
//!     "Identifier is required",
//!     "identifier is not a known member",
//! ]);
//! assert!(GetPartnerRequest::from_json(br#"{ "Catalog": "#).is_err());
//! # Ok::<(), partner_central::issue::ValidationError>(())
//! ```

mod timestamp;

include!("../generated/types/exports.rs");
pub use timestamp::Timestamp;

use crate::RequestError;
use crate::issue::{Code, Issue, ValidationError};
use crate::shape::{Fault, Operation};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize};

/// A JSON object without a more specific type.
pub type Object = serde_json::Map<String, serde_json::Value>;

/// The request of one operation. Each type is also `TryFrom<serde_json::Value>`.
pub trait OperationRequest: Serialize + DeserializeOwned {
    /// The output of the operation.
    type Response: Serialize + DeserializeOwned;
    /// The operation.
    const OPERATION: &'static Operation;

    /// Validates the request, and reports every issue at once.
    fn validate(&self) -> Result<(), ValidationError> {
        Self::OPERATION.validate(&to_value(self))
    }

    /// Reads JSON text and validates it. This also reports what serde alone would accept, such as an unknown key.
    fn from_json(json: &[u8]) -> Result<Self, RequestError> {
        let json = Self::OPERATION.checked_json(json)?;
        // A valid request always deserializes: a test proves it for every operation.
        serde_json::from_slice(&json).map_err(|_| RequestError::Validation(type_issue(Self::OPERATION)))
    }
}

/// Makes a struct the request of an operation.
macro_rules! request {
    ($request:ident, $response:ident, $operation:ident) => {
        impl crate::types::OperationRequest for $request {
            type Response = $response;
            const OPERATION: &'static crate::shape::Operation = &tables::$operation;
        }

        impl TryFrom<serde_json::Value> for $request {
            type Error = crate::issue::ValidationError;

            fn try_from(value: serde_json::Value) -> Result<$request, Self::Error> {
                crate::types::checked(&value)
            }
        }
    };
}
pub(crate) use request;

pub(crate) fn checked<R: OperationRequest>(value: &serde_json::Value) -> Result<R, ValidationError> {
    let json = R::OPERATION.checked_json_of(value)?;
    // A valid request always deserializes: a test proves it for every operation.
    serde_json::from_slice(&json).map_err(|_| type_issue(R::OPERATION))
}

/// A request as JSON. Structs of strings, numbers and lists can always be serialized. If one could not, `null` would at least
/// never be valid.
pub(crate) fn to_value<R: OperationRequest>(request: &R) -> serde_json::Value {
    serde_json::to_value(request).unwrap_or_default()
}

/// The issue for a valid body that cannot be deserialized, which should not happen.
fn type_issue(operation: &Operation) -> ValidationError {
    ValidationError { issues: vec![Issue::new(Code::Type, Vec::new(), &operation.input.kind, 0)], is_truncated: false }
}

/// An error that a service models, as a struct of its members.
pub trait Exception: Serialize + DeserializeOwned {
    /// The error code, such as `ConflictException`.
    const CODE: &'static str;
    /// The service that responds with it: `account` or `channel`. Both have a `ConflictException`, with different members.
    const SERVICE: &'static str;
    /// Whether the client or the server is at fault, and whether a retry may succeed.
    const FAULT: Fault;
}

/// Makes a struct an error of its service.
macro_rules! exception {
    ($name:ident, server: $server:literal, retryable: $retryable:literal) => {
        impl Exception for $name {
            const CODE: &'static str = stringify!($name);
            const SERVICE: &'static str = SERVICE;
            const FAULT: crate::shape::Fault = crate::shape::Fault { server: $server, retryable: $retryable };
        }
    };
}
pub(crate) use exception;

/// A required member of a response: `null` counts as absent.
pub(crate) fn or_default<'de, D: Deserializer<'de>, T: Deserialize<'de> + Default>(deserializer: D) -> Result<T, D::Error> {
    Option::deserialize(deserializer).map(Option::unwrap_or_default)
}

/// Shown in `Debug` in place of a sensitive value.
pub(crate) struct Hidden;

impl std::fmt::Debug for Hidden {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("**")
    }
}

/// Shows the keys of an object in `Debug`, and hides the values.
pub(crate) struct Names<'o>(pub(crate) &'o Object);

impl std::fmt::Debug for Names<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_map().entries(self.0.keys().map(|name| (name, Hidden))).finish()
    }
}

/// An enum of the known values and `Unknown` for any other, since a service may add values.
macro_rules! open_enum {
    // Where a member holds a sensitive enum, its structure hides the value. `Debug` of the value alone hides it, too.
    ($(#[$doc:meta])* $name:ident hidden { $($body:tt)* }) => {
        crate::types::open_enum! { @ $(#[$doc])* $name { $($body)* } }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Debug::fmt(&crate::types::Hidden, f)
            }
        }
    };
    ($(#[$doc:meta])* $name:ident { $($body:tt)* }) => {
        crate::types::open_enum! { @ #[derive(Debug)] $(#[$doc])* $name { $($body)* } }
    };
    (@ $(#[$doc:meta])* $name:ident { $($(#[$value_doc:meta])* $variant:ident = $value:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$value_doc])* $variant,)*
            /// A value that this version does not know.
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
pub(crate) use open_enum;

/// A union: exactly one of its members, or `Unknown` for anything else. Written by hand because no derive of serde treats
/// members that are `null` as absent.
macro_rules! open_union {
    ($(#[$doc:meta])* $name:ident { $($(#[$member_doc:meta])* $variant:ident($value:ty) = $member:literal $($hidden:ident)?,)* }) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq)]
        #[allow(
            clippy::large_enum_variant,
            reason = "a request has few unions, and boxed members would burden everyone who writes one"
        )]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$member_doc])* $variant($value),)*
            /// A member that this version does not know, or not exactly one member. `Debug` shows only keys, because
            /// any value may be sensitive.
            Unknown(crate::types::Object),
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self {
                    $($name::$variant(value) => {
                        f.debug_tuple(stringify!($variant)).field(crate::types::shown!(value $($hidden)?)).finish()
                    })*
                    $name::Unknown(object) => f.debug_tuple("Unknown").field(&crate::types::Names(object)).finish(),
                }
            }
        }

        impl Default for $name {
            fn default() -> $name {
                $name::Unknown(crate::types::Object::new())
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
                let mut object = crate::types::Object::deserialize(deserializer)?;
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
pub(crate) use open_union;

/// What `Debug` shows of a union's member.
macro_rules! shown {
    ($value:ident) => {
        $value
    };
    ($value:ident hidden) => {{
        _ = $value;
        &crate::types::Hidden
    }};
}
pub(crate) use shown;
