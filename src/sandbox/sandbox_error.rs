//! The error of options and snapshots.

/// What is wrong with the options or the snapshot that a sandbox was given. `Display` names the member and the fix.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SandboxError(pub(super) String);

impl std::fmt::Display for SandboxError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for SandboxError {}
