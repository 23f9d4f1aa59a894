//! What std would bring: an allocator and a panic handler, each the smallest
//! that serves.

/// A panic is a bug of ours: the module stops, and JavaScript sees a
/// `RuntimeError`. Nothing is printed, so no formatting is linked in.
#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    core::arch::wasm32::unreachable()
}

/// Few and long-lived buffers: any allocator serves, so the smaller one.
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();
