//! Executes an operation: reads and checks the input, finds the catalog, and calls the handler.

use serde_json::Value;

use super::caller::{Caller, catalog_in};
use super::context::Context;
use super::error_response::ErrorResponse;
use super::idempotency::with_idempotency;
use super::quota::Quotas;
use super::record::{self, Record};
use super::services::Route;
use super::state::{CATALOGS, State};
use super::validation_error;
use crate::RequestError;
use crate::instant::Instant;
use crate::issue::Issue;

pub(super) fn execute(
    route: Route,
    body: &[u8],
    caller: Caller,
    state: &mut State,
    quotas: &Quotas,
    now: Instant,
    failure: Option<&Record>,
) -> Result<Record, ErrorResponse> {
    let Route { implementation, operation } = route;
    let Some(handler) = implementation.handler(operation) else {
        let message = ["the sandbox does not implement ", operation.name].concat();
        return Err(ErrorResponse::unknown_operation(&message));
    };
    let (input, broken) = read_input(route, body, now)?;
    let catalog = catalog_of(&input);
    let Some(catalog) = CATALOGS.into_iter().find(|known| *known == catalog) else {
        return Err((implementation.access_denied)("the catalog must be AWS or Sandbox"));
    };
    let failure = failure.map(|outcome| (operation, outcome));
    let mut context = Context { state, caller, catalog, now, quotas, failure };
    let handle =
        |context: &mut Context<'_>, input: &Record| match validation_error::broken_rules(implementation.service, &broken) {
            Some(error) => Err(error),
            None => handler(context, input),
        };
    with_idempotency(route, handle, &mut context, &input)
}

fn read_input(route: Route, body: &[u8], now: Instant) -> Result<(Record, Vec<Issue>), ErrorResponse> {
    let no_object = || ErrorResponse::serialization("the body must be a JSON object");
    match record::read_with_rules(route.operation.input, body, now.ms() as f64) {
        Ok((Value::Object(input), broken)) => Ok((input, broken)),
        Ok(_) => Err(no_object()),
        Err(RequestError::Json(error)) => Err(ErrorResponse::serialization(&error.to_string())),
        Err(RequestError::Validation(error)) if error.issues.iter().any(|issue| issue.path.is_empty()) => Err(no_object()),
        Err(RequestError::Validation(error)) => Err(validation_error::invalid(route.implementation.service, &error)),
    }
}

/// The catalog that a request names itself or in the ARN of its resource; `AWS` if it can name none.
fn catalog_of(input: &Record) -> &str {
    if let Some(catalog) = ["Catalog", "catalog"].iter().find_map(|name| input.get(*name)) {
        return catalog.as_str().unwrap_or("");
    }
    let arn = ["ResourceArn", "resourceArn"].iter().find_map(|name| input.get(*name)).and_then(Value::as_str);
    arn.map_or("AWS", catalog_in)
}
