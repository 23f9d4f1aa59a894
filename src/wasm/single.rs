//! `thread_local!` without std.

/// A value of the module's one thread.
pub(super) struct Single<T>(pub(super) T);

// INVARIANT: the modules that use it are built without threads, so nothing is ever shared between any.
#[expect(unsafe_code, reason = "a static needs Sync, and the module has one thread")]
unsafe impl<T> Sync for Single<T> {}
