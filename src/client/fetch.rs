//! `fetch` as a transport, for pages, workers, Node, Deno and workerd.

use super::Transport;
use crate::error::{Reason, TransportError};
use crate::http::{Request, Response};
use gloo_net::http::{Method, RequestBuilder};
use js_sys::wasm_bindgen::{JsCast, JsValue};
use js_sys::{Function, Promise, Reflect, Uint8Array, global};
use std::time::Duration;
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, RequestRedirect};

/// Sends requests with the `fetch` of the platform that the module runs on.
#[derive(Debug, Clone, Copy, Default)]
pub struct FetchTransport {
    timeout: Option<Duration>,
}

impl FetchTransport {
    /// A transport that waits for a response as long as the platform does.
    pub fn new() -> FetchTransport {
        FetchTransport::default()
    }

    /// A transport that aborts an attempt after `timeout`.
    pub fn with_timeout(timeout: Duration) -> FetchTransport {
        FetchTransport { timeout: Some(timeout) }
    }
}

/// Aborts the request and clears its timer when the future of the request is dropped. After the response, aborting does
/// nothing.
struct Abort {
    controller: AbortController,
    timer: Option<JsValue>,
}

impl Drop for Abort {
    fn drop(&mut self) {
        if let Some(timer) = &self.timer {
            let _ = call("clearTimeout", timer, &JsValue::UNDEFINED);
        }
        self.controller.abort();
    }
}

impl Abort {
    fn new(timeout: Option<Duration>) -> Result<Abort, JsValue> {
        let controller = AbortController::new()?;
        let timer = timeout.map(|timeout| {
            let abort: Function = Reflect::get(&controller, &"abort".into())?.dyn_into()?;
            // By reflection, because the signature of js-sys's `bind` differs between its versions.
            let bind: Function = Reflect::get(&abort, &"bind".into())?.dyn_into()?;
            call("setTimeout", &bind.call1(&abort, &controller)?, &millis(timeout))
        });
        Ok(Abort { timer: timer.transpose()?, controller })
    }
}

/// Calls a global function. Pages, workers and servers all have these functions, but web-sys has no type for the global
/// objects of all three.
fn call(name: &str, one: &JsValue, two: &JsValue) -> Result<JsValue, JsValue> {
    Reflect::get(&global(), &name.into())?.dyn_into::<Function>()?.call2(&JsValue::UNDEFINED, one, two)
}

fn millis(duration: Duration) -> JsValue {
    (duration.as_secs_f64() * 1000.0).into()
}

async fn fetch(request: Request, abort: &Abort) -> Result<Response, gloo_net::Error> {
    let method = Method::from_bytes(request.method.as_bytes());
    let mut fetch = RequestBuilder::new(&request.url)
        .method(method.map_err(|error| gloo_net::Error::GlooError(error.to_string()))?)
        // Following a redirect would send the signature to another host.
        .redirect(RequestRedirect::Manual)
        .abort_signal(Some(&abort.controller.signal()));
    for (name, value) in &request.headers {
        fetch = fetch.header(name, value);
    }
    let response = if request.body.is_empty() {
        fetch.send().await?
    } else {
        fetch.body(Uint8Array::from(&*request.body))?.send().await?
    };
    Ok(Response { status: response.status(), headers: response.headers().entries().collect(), body: response.binary().await? })
}

impl Transport for FetchTransport {
    async fn send(&self, request: Request) -> Result<Response, TransportError> {
        let abort = Abort::new(self.timeout)
            .map_err(|_| TransportError::new(Reason::Network, "this platform has no AbortController or no setTimeout"))?;
        fetch(request, &abort).await.map_err(|error| {
            // Only the timer can have aborted, as this future still exists.
            if abort.controller.signal().aborted() {
                TransportError::new(Reason::Timeout, "the attempt timed out")
            } else {
                TransportError::caused_by(Reason::Network, &error)
            }
        })
    }

    async fn sleep(&self, delay: Duration) {
        let delay = millis(delay);
        let wait = Promise::new(&mut |resolve, _| {
            // Without `setTimeout`, retry immediately.
            if call("setTimeout", &resolve, &delay).is_err() {
                let _ = resolve.call0(&JsValue::UNDEFINED);
            }
        });
        let _ = JsFuture::from(wait).await;
    }

    fn now_ms(&self) -> i64 {
        js_sys::Date::now() as i64
    }

    fn random(&self) -> [u8; 16] {
        let mut bytes = [0; 16];
        if getrandom::fill(&mut bytes).is_err() {
            // Tokens must differ even on a platform without `crypto`.
            for byte in &mut bytes {
                *byte = (js_sys::Math::random() * 256.0) as u8;
            }
        }
        bytes
    }
}
