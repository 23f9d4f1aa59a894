//! What a handler works with: the state, who calls, in which catalog and when.

use super::caller::Caller;
use super::error_response::ErrorResponse;
use super::identifier::IdGenerator;
use super::quota::Quotas;
use super::record::Record;
use super::state::{AccountState, Catalog, ChannelState, State};
use crate::instant::Instant;
use crate::shape::Operation;

/// Serves one operation: takes its valid input and gives its output.
pub(super) type Handler = fn(&mut Context<'_>, &Record) -> Result<Record, ErrorResponse>;

pub(super) struct Context<'s> {
    pub(super) state: &'s mut State,
    pub(super) caller: Caller,
    /// The catalog that the request names.
    pub(super) catalog: &'static str,
    pub(super) now: Instant,
    pub(super) quotas: &'s Quotas,
    /// If a fault makes the new resource fail: the operation, and the members that the resource then gets.
    pub(super) failure: Option<(&'static Operation, &'s Record)>,
}

impl Context<'_> {
    /// What the caller has in the catalog.
    pub(super) fn caller_state(&mut self) -> &mut Catalog {
        self.state.catalog(&self.caller.account, self.catalog)
    }

    pub(super) fn account_state(&mut self) -> &mut AccountState {
        &mut self.caller_state().account
    }

    pub(super) fn channel_state(&mut self) -> &mut ChannelState {
        &mut self.caller_state().channel
    }

    pub(super) fn ids(&mut self) -> &mut IdGenerator {
        &mut self.state.ids
    }

    /// The ARN of a resource of the caller.
    pub(super) fn arn(&self, kind: &str, id: &str) -> String {
        self.caller.arn(self.catalog, kind, id)
    }

    /// Whether this is the catalog `Sandbox`, in which nothing has to be proven.
    pub(super) fn is_sandbox_catalog(&self) -> bool {
        self.catalog == "Sandbox"
    }
}
