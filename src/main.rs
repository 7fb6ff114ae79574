//! The page. Everything is in the library, so that tests reach it too.

fn main() {
    #[cfg(target_arch = "wasm32")]
    daftar::ui::mount();
}
