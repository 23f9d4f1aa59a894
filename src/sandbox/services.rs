//! The services that the sandbox implements.

use super::implementation::Implementation;
use super::record::Record;
use super::state::State;
use super::{account, channel, failure};
use crate::instant::Instant;
use crate::shape::Operation;

pub(super) static IMPLEMENTATIONS: [&Implementation; 2] = [&account::IMPLEMENTATION, &channel::IMPLEMENTATION];

/// An operation and who implements it.
#[derive(Clone, Copy)]
pub(super) struct Route {
    pub(super) implementation: &'static Implementation,
    pub(super) operation: &'static Operation,
}

impl Route {
    pub(super) fn is_of(&self, implementation: &Implementation) -> bool {
        std::ptr::eq(self.implementation, implementation)
    }
}

impl std::fmt::Debug for Route {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.operation.name)
    }
}

/// The operations that a name stands for: `TagResource` for one of each service, `channel.TagResource` for a single one.
pub(super) fn routes(name: &str) -> Vec<Route> {
    let (service, name) = name.split_once('.').map_or((None, name), |(service, name)| (Some(service), name));
    let mut routes = Vec::new();
    for implementation in IMPLEMENTATIONS {
        if service.is_none_or(|service| service == implementation.service.name) {
            routes.extend(find(implementation, name));
        }
    }
    routes
}

/// The operation of `X-Amz-Target`.
pub(super) fn route(target: &str) -> Option<Route> {
    let (prefix, name) = target.split_once('.')?;
    let implementation = IMPLEMENTATIONS.into_iter().find(|one| one.service.target_prefix == prefix)?;
    find(implementation, name)
}

fn find(implementation: &'static Implementation, name: &str) -> Option<Route> {
    let operation = implementation.service.operations.iter().find(|operation| operation.name == name)?;
    Some(Route { implementation, operation })
}

/// Brings the state to the given time: ends and expires what is due.
pub(super) fn advance_to(state: &mut State, now: Instant) {
    if !state.is_due(now, due) {
        return;
    }
    failure::advance_to(state, now);
    for implementation in IMPLEMENTATIONS {
        (implementation.advance_to)(state, now);
    }
}

/// When something happens to a resource by itself.
pub(super) fn due(part: &str, record: &Record) -> Option<Instant> {
    let dues = IMPLEMENTATIONS.into_iter().filter_map(|implementation| (implementation.due)(part, record));
    dues.chain(failure::due(record)).min()
}

#[cfg(all(test, not(feature = "npm")))]
mod tests {
    use super::*;

    #[test]
    fn every_service_that_is_in_the_sandbox_has_an_implementation_with_every_operation_and_error() {
        let services: Vec<_> = crate::SERVICES.into_iter().filter(|service| service.in_sandbox).collect();
        assert_eq!(services.len(), IMPLEMENTATIONS.len());
        for (service, implementation) in services.into_iter().zip(IMPLEMENTATIONS) {
            assert!(std::ptr::eq(service, implementation.service), "{}", service.name);
            for operation in service.operations {
                assert!(implementation.handler(operation).is_some(), "{}", operation.name);
                for error in operation.errors {
                    let found = implementation.error(error.name).is_some_and(|shape| std::ptr::eq(shape, *error));
                    assert!(found, "{} of {}", error.name, operation.name);
                }
            }
        }
    }
}
