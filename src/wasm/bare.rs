//! What std would bring: an allocator and a panic handler, each the smallest
//! that serves.

use talc::base::binning::Binning;
use talc::cell::TalcSyncCell;
use talc::wasm::WasmGrowAndClaim;

/// A panic is a bug of ours: the module stops, and JavaScript sees a
/// `RuntimeError`. Nothing is printed, so no formatting is linked in.
#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    core::arch::wasm32::unreachable()
}

/// Few and long-lived buffers: any allocator serves, so the smallest.
#[global_allocator]
static ALLOCATOR: TalcSyncCell<WasmGrowAndClaim, OneList> = TalcSyncCell::new_wasm(WasmGrowAndClaim);

/// All free memory in one list, however large the pieces: there are never many.
struct OneList;

impl Binning for OneList {
    type AvailabilityBitField = u32;

    const BIN_COUNT: u32 = 1;

    fn size_to_bin(_: usize) -> u32 {
        0
    }
}
