//! How much memory a piece of work takes at most.

use std::{
    alloc::{GlobalAlloc, Layout, System},
    cell::Cell,
};

struct Metered;

#[global_allocator]
static METERED: Metered = Metered;

thread_local! {
    static HELD: Cell<usize> = const { Cell::new(0) };
    static PEAK: Cell<usize> = const { Cell::new(0) };
}

/// What one thread allocates another may free: the count stays right only within [`peak`].
fn note(more: usize, less: usize) {
    // A thread that ends has no counts any more.
    let _ = HELD.try_with(|held| {
        held.set(held.get().wrapping_add(more).saturating_sub(less));
        let _ = PEAK.try_with(|peak| peak.set(peak.get().max(held.get())));
    });
}

// SAFETY: every call goes to the system's allocator as it came.
unsafe impl GlobalAlloc for Metered {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        note(layout.size(), 0);
        unsafe { System.alloc(layout) }
    }
    unsafe fn dealloc(&self, memory: *mut u8, layout: Layout) {
        note(0, layout.size());
        unsafe { System.dealloc(memory, layout) }
    }
    unsafe fn realloc(&self, memory: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        note(size, layout.size());
        unsafe { System.realloc(memory, layout, size) }
    }
}

/// The result of the work, and how many bytes it held at once beyond those held before.
pub fn peak<R>(work: impl FnOnce() -> R) -> (R, usize) {
    let before = HELD.get();
    PEAK.set(before);
    let result = work();
    (result, PEAK.get() - before)
}

#[test]
fn counts_what_is_held_at_once() {
    let ((), one) = peak(|| drop(vec![0_u8; 1 << 20]));
    let ((), two) = peak(|| {
        drop(vec![0_u8; 1 << 20]);
        drop(vec![0_u8; 1 << 20]);
    });
    assert!((1 << 20..2 << 20).contains(&one) && (1 << 20..2 << 20).contains(&two), "{one} {two}");
}
