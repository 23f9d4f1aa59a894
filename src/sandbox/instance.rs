//! One sandbox: its settings, its state, and what only a test run needs beside them.

use serde_json::Value;

use super::fault::Faults;
use super::log::Log;
use super::request_rate::RequestRates;
use super::scenario::Scenario;
use super::services::advance_to;
use super::settings::Settings;
use super::state::State;
use crate::instant::Instant;

#[derive(Debug, Clone)]
pub(super) struct Instance {
    pub(super) settings: Settings,
    pub(super) state: State,
    pub(super) faults: Faults,
    pub(super) log: Log,
    pub(super) rates: RequestRates,
    /// Whether the latest request has replaced the whole state.
    pub(super) is_replaced: bool,
}

impl Instance {
    pub(super) fn new(seed: u64) -> Instance {
        Instance {
            settings: Settings::default(),
            state: State::new(seed),
            faults: Faults::default(),
            log: Log::default(),
            rates: RequestRates::default(),
            is_replaced: false,
        }
    }

    /// Takes new options and starts again with them. Changes nothing if they are wrong.
    pub(super) fn configure(&mut self, options: &Value, now_ms: i64) -> Result<(), String> {
        let settings = Settings::read(options)?;
        let mut state = State::new(self.state.ids.seed);
        settings.scenario.replay(&mut state, now_ms)?;
        self.settings = settings;
        self.start(state);
        Ok(())
    }

    /// Starts again from a scenario; from the one in the settings if none is given.
    pub(super) fn restart(&mut self, scenario: Option<&Scenario>, now_ms: i64) -> Result<(), String> {
        let mut state = State::new(self.state.ids.seed);
        scenario.unwrap_or(&self.settings.scenario).replay(&mut state, now_ms)?;
        self.start(state);
        Ok(())
    }

    /// Starts again with nothing.
    pub(super) fn reset(&mut self) {
        self.start(State::new(self.state.ids.seed));
    }

    /// Takes a state that somebody has stored.
    pub(super) fn restore(&mut self, state: State) {
        self.state = state;
        self.is_replaced = true;
    }

    fn start(&mut self, state: State) {
        self.restore(state);
        self.faults = self.settings.faults.clone();
        self.log.clear();
        self.rates = RequestRates::default();
    }

    /// Ends and expires what is due at a caller's time. Gives the sandbox's time.
    pub(super) fn advance_to(&mut self, now_ms: i64) -> Instant {
        let now = self.now(now_ms);
        advance_to(&mut self.state, now);
        now
    }

    /// The sandbox's time at a caller's time.
    pub(super) fn now(&self, now_ms: i64) -> Instant {
        Instant::at(now_ms).after(self.state.ahead_ms)
    }
}
