//! `thread_local!` without std.

/// A value of the module's one thread.
pub(super) struct Single<T>(pub(super) T);

// INVARIANT: the modules that use it are built without threads, so nothing is ever shared between any.
#[expect(unsafe_code, reason = "a static needs Sync, and the module has one thread")]
unsafe impl<T> Sync for Single<T> {}

/// Stops the module as a panic does, without the sentence and place of one, which nobody would see.
#[cfg(feature = "wasm")]
pub(super) fn stop() -> ! {
    #[cfg(target_arch = "wasm32")]
    core::arch::wasm32::unreachable();
    #[cfg(not(target_arch = "wasm32"))]
    std::process::abort();
}
