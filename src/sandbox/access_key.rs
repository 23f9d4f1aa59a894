//! The access keys that a sandbox knows, from its option `credentials`.

use serde_json::Value;

use super::option;

const MEMBERS: [&str; 3] = ["accessKeyId", "secretAccessKey", "account"];

/// An access key. `Debug` shows its ID alone.
#[derive(Clone)]
pub(super) struct AccessKey {
    pub(super) id: String,
    pub(super) secret: String,
    /// The AWS account behind it, if the option names one.
    pub(super) account: Option<String>,
}

/// All known keys. If there are none, every key is accepted, and no secret is known.
#[derive(Debug, Clone, Default)]
pub(super) struct AccessKeys(Vec<AccessKey>);

impl std::fmt::Debug for AccessKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.id)
    }
}

impl AccessKeys {
    /// Reads the option `credentials`.
    pub(super) fn read(value: Option<&Value>) -> Result<AccessKeys, String> {
        let mut keys = Vec::new();
        for (at, key) in value.map_or(&[][..], option::items).iter().enumerate() {
            keys.push(AccessKey::read(&["credentials[", &at.to_string(), "]"].concat(), key)?);
        }
        Ok(AccessKeys(keys))
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn find(&self, id: &str) -> Option<&AccessKey> {
        self.0.iter().find(|key| key.id == id)
    }
}

impl AccessKey {
    fn read(path: &str, value: &Value) -> Result<AccessKey, String> {
        let key = option::object(path, value, &MEMBERS)?;
        let path_to = |name: &str| [path, ".", name].concat();
        let optional = |name: &str| option::text(&path_to(name), key.get(name));
        let required = |name: &str| {
            optional(name)?.map(str::to_owned).ok_or_else(|| option::must(&path_to(name), "be a string that is not empty"))
        };
        let account = optional("account")?.map(str::to_owned);
        if account.as_ref().is_some_and(|id| id.len() != 12 || !id.bytes().all(|byte| byte.is_ascii_digit())) {
            return Err(option::must(&path_to("account"), "have twelve digits"));
        }
        Ok(AccessKey { id: required("accessKeyId")?, secret: required("secretAccessKey")?, account })
    }
}
