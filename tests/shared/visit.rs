//! Calls a function of a test for every generated type.
#![allow(dead_code, reason = "each test uses a part")]

use partner_central::issue::ValidationError;
use partner_central::shape::Shape;
use partner_central::types::{Exception, OperationRequest};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::fmt::Debug;

#[rustfmt::skip]
#[path = "every_type.rs"]
pub(crate) mod every;

/// What a test does with every generated type.
pub(crate) trait Visit {
    fn shape<T: Serialize + DeserializeOwned + Debug + PartialEq>(&mut self, _shape: &'static Shape) {}
    fn request<R: OperationRequest + TryFrom<Value, Error = ValidationError> + Debug + PartialEq>(&mut self) {}
    fn exception<E: Exception>(&mut self, _shape: &'static Shape) {}
}
