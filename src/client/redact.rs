//! Errors must not contain what a request was signed with. Services and proxies quote requests in their responses.

use super::Auth;
use crate::error::{Error, ServiceError, TransportError};
use crate::http::Request;
use crate::issue::Segment;
use serde_json::Value;

/// A secret access key that is shorter is made up, and may be a word.
const LEAST_KEY_LENGTH: usize = 16;
/// Parts of a secret that are shorter are left where they stand on their own.
const LEAST_PART_LENGTH: usize = 8;

/// What a request was signed with.
pub(super) struct Secrets(Vec<String>);

impl Secrets {
    /// The secrets of a request that is about to be sent.
    pub(super) fn of(request: &Request, auth: &Auth) -> Secrets {
        let Auth::SigV4(credentials) = auth else { return Secrets(Vec::new()) };
        let signature = request.header("authorization").and_then(|value| value.rsplit_once("Signature="));
        // In a sandbox, the ID of an account is also an access key.
        let is_account = credentials.access_key_id.bytes().all(|byte| byte.is_ascii_digit());
        let secrets = [
            signature.map(|(_, signature)| signature),
            (!is_account).then_some(&*credentials.access_key_id),
            (credentials.secret_access_key.len() >= LEAST_KEY_LENGTH).then_some(&*credentials.secret_access_key),
            credentials.session_token.as_deref().filter(|token| token.len() >= LEAST_PART_LENGTH),
        ];
        Secrets(secrets.into_iter().flatten().map(str::to_owned).collect())
    }

    /// An error without secrets.
    pub(super) fn redact(&self, error: Error) -> Error {
        if self.0.is_empty() {
            return error;
        }
        match error {
            Error::Service(mut error) => {
                self.redact_service(&mut error);
                Error::Service(error)
            }
            Error::Transport(mut error) => {
                self.redact_transport(&mut error);
                Error::Transport(error)
            }
            error => error,
        }
    }

    fn redact_service(&self, error: &mut ServiceError) {
        self.replace_in(&mut error.code);
        self.replace_in(&mut error.message);
        self.drop_id(&mut error.request_id);
        for issue in &mut error.issues {
            self.replace_in(&mut issue.code);
            self.replace_in(&mut issue.message);
            for segment in &mut issue.path {
                if let Segment::Key(key) = segment {
                    self.replace_in(key);
                }
            }
        }
        for value in error.members.values_mut() {
            self.replace_in_value(value);
        }
    }

    fn redact_transport(&self, error: &mut TransportError) {
        self.replace_in(&mut error.message);
        self.replace_in(&mut error.body);
        self.drop_id(&mut error.request_id);
    }

    fn replace_in_value(&self, value: &mut Value) {
        match value {
            Value::String(text) => self.replace_in(text),
            Value::Array(items) => items.iter_mut().for_each(|item| self.replace_in_value(item)),
            Value::Object(members) => members.values_mut().for_each(|value| self.replace_in_value(value)),
            _ => {}
        }
    }

    fn drop_id(&self, id: &mut Option<String>) {
        if id.as_deref().is_some_and(|id| self.0.iter().any(|secret| id.contains(&**secret))) {
            *id = None;
        }
    }

    /// Puts `…` in place of secrets, and of longer parts of them: an escape sequence in between, or the end of what was quoted,
    /// leaves parts.
    fn replace_in(&self, text: &mut String) {
        for secret in &self.0 {
            if text.contains(&**secret) {
                *text = text.replace(&**secret, "…");
            }
        }
        let is_part = |word: &str| word.len() >= LEAST_PART_LENGTH && self.0.iter().any(|secret| secret.contains(word));
        let mut words = text.split(|char: char| !char.is_ascii_alphanumeric());
        if words.any(is_part) {
            let pieces = text.split_inclusive(|char: char| !char.is_ascii_alphanumeric()).map(|piece| {
                let word = piece.trim_end_matches(|char: char| !char.is_ascii_alphanumeric());
                let end = piece.get(word.len()..).unwrap_or_default();
                if is_part(word) { ["…", end].concat() } else { piece.to_owned() }
            });
            *text = pieces.collect();
        }
    }
}
