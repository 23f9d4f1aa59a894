//! Handles a request to an operation, in four steps: receive, respond, log, deliver. Control requests are handled in
//! `control`.

use super::caller::Caller;
use super::delivery::{Cut, Delivery};
use super::error_response::ErrorResponse;
use super::execute::execute;
use super::fault::{Fault, FaultKind};
use super::incoming::Incoming;
use super::instance::Instance;
use super::log::Entry;
use super::protocol;
use super::record::Record;
use super::render::{render, render_gateway};
use super::server_clock::ServerClock;
use super::services::{Route, advance_to};
use super::signature;
use crate::http::Response;
use crate::instant::Instant;

/// What is known about a request before the response.
struct Received {
    route: Result<Route, ErrorResponse>,
    caller: Caller,
    clock: ServerClock,
    request_id: String,
    fault: Option<Fault>,
}

pub(super) fn handle(instance: &mut Instance, request: Incoming<'_>, now_ms: i64) -> Delivery {
    let received = receive(instance, request, now_ms);
    let response = respond(instance, request, &received);
    log(instance, request, &received, &response);
    received.deliver(response)
}

/// Finds the operation, the caller, the time, and the fault that was planned for the request.
fn receive(instance: &mut Instance, request: Incoming<'_>, now_ms: i64) -> Received {
    let route = protocol::route(request);
    let fault = instance.faults.take(route.as_ref().ok().copied());
    let skew_ms = fault.as_ref().map_or(0, |fault| fault.skew_ms);
    let clock = ServerClock { unmoved: Instant::at(now_ms), now: instance.now(now_ms), skew_ms };
    let caller = Caller::of(request, &instance.settings.keys);
    let request_id = instance.state.ids.request_id();
    advance_to(&mut instance.state, clock.now);
    Received { route, caller, clock, request_id, fault }
}

fn respond(instance: &mut Instance, request: Incoming<'_>, received: &Received) -> Response {
    let route = received.known_route();
    let fault = received.fault.as_ref();
    if let Some(error) = fault.and_then(|fault| fault.injected_error(route)) {
        return received.render(Err(error));
    }
    match fault.map(|fault| fault.kind) {
        Some(FaultKind::Drop) => return render_gateway(503, "", ""),
        Some(FaultKind::Unavailable) => return render_gateway(503, "", ""),
        Some(FaultKind::Html) => {
            let page = "<html><body><h1>502 Bad Gateway</h1></body></html>";
            return render_gateway(502, "text/html", page);
        }
        _ => {}
    }
    received.render(match &received.route {
        Ok(route) => serve(instance, request, *route, received),
        Err(error) => Err(error.clone()),
    })
}

/// Serves the operation if the signature and the rate of requests allow it.
fn serve(instance: &mut Instance, request: Incoming<'_>, route: Route, received: &Received) -> Result<Record, ErrorResponse> {
    let Instance { settings, state, rates, .. } = instance;
    let Received { caller, clock, .. } = received;
    signature::check(request, settings.require_signature, &settings.keys, route.operation, clock)?;
    rates.count(&settings.quotas, route, &caller.account, clock.now.ms())?;
    let failure = received.fault.as_ref().and_then(|fault| fault.outcome(route));
    execute(route, request.body, caller.clone(), state, &settings.quotas, clock.now, failure.as_ref())
}

fn log(instance: &mut Instance, request: Incoming<'_>, received: &Received, response: &Response) {
    let fault = received.fault.as_ref();
    instance.log.push(Entry {
        time: received.clock.now,
        request,
        operation: received.known_route().map(|route| route.operation),
        account: &received.caller.account,
        request_id: &received.request_id,
        response: Some(response).filter(|_| fault.is_none_or(|fault| fault.kind != FaultKind::Drop)),
        fault: fault.map(Fault::planned_kind),
    });
}

impl Received {
    fn known_route(&self) -> Option<Route> {
        self.route.as_ref().ok().copied()
    }

    fn render(&self, result: Result<Record, ErrorResponse>) -> Response {
        render(result, &self.request_id, self.clock.shown())
    }

    fn deliver(self, response: Response) -> Delivery {
        let cut = match self.fault.as_ref().map(|fault| fault.kind) {
            Some(FaultKind::Drop | FaultKind::DropAfter) => Some(Cut::BeforeResponse),
            Some(FaultKind::Half) => Some(Cut::InBody),
            _ => None,
        };
        let delay_ms = self.fault.map_or(0, |fault| fault.delay_ms);
        Delivery { response, delay_ms, cut, changed: false, account: self.caller.account }
    }
}
