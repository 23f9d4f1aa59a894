//! An allocator and a panic handler, which `std` would otherwise provide. Each is the smallest that works.

use talc::base::binning::Binning;
use talc::cell::TalcSyncCell;
use talc::wasm::WasmGrowAndClaim;

/// A panic is a bug in this crate: the module stops, and JavaScript gets a `RuntimeError`. Nothing is printed, so that no
/// formatting code is linked.
#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    core::arch::wasm32::unreachable()
}

/// The module has a few buffers that live long, so any allocator will do, and this is the smallest.
#[global_allocator]
static ALLOCATOR: TalcSyncCell<WasmGrowAndClaim, OneList> = TalcSyncCell::new_wasm(WasmGrowAndClaim);

/// All free memory in one list, whatever the sizes of its pieces: there are never many.
struct OneList;

impl Binning for OneList {
    type AvailabilityBitField = u32;

    const BIN_COUNT: u32 = 1;

    fn size_to_bin(_: usize) -> u32 {
        0
    }
}
