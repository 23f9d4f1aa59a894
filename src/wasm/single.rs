//! `thread_local!` without std.

/// A value in a static of a module that has only one thread.
pub(super) struct Single<T>(pub(super) T);

// INVARIANT: the modules that use this type are built without threads, so no value is ever shared between threads.
#[expect(unsafe_code, reason = "a static needs Sync, and the module has one thread")]
unsafe impl<T> Sync for Single<T> {}

/// Stops the module as a panic does, but without a message and a location, which nothing would print.
#[cfg(feature = "wasm")]
pub(super) fn stop() -> ! {
    #[cfg(target_arch = "wasm32")]
    core::arch::wasm32::unreachable();
    #[cfg(not(target_arch = "wasm32"))]
    std::process::abort();
}
