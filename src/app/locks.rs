//! What only one tab may do at a time: the browser's locks, which end with the tab that holds them.

use futures::channel::oneshot;
use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    type Locks;

    #[wasm_bindgen(method, catch)]
    fn request(this: &Locks, name: &str, options: &Object, callback: &JsValue) -> Result<Promise, JsValue>;
}

/// Held until it is dropped.
pub struct Lock(Function);

impl Drop for Lock {
    fn drop(&mut self) {
        // A function that resolves a promise takes anything.
        let _ = self.0.call0(&JsValue::UNDEFINED);
    }
}

/// The lock of that name; `None` while another tab has it.
pub async fn lock(name: &str) -> Option<Lock> {
    let navigator = web_sys::window()?.navigator();
    let locks: Locks = Reflect::get(&navigator, &"locks".into()).ok()?.unchecked_into();
    let options = Object::new();
    Reflect::set(&options, &"ifAvailable".into(), &true.into()).ok()?;
    let (tell, told) = oneshot::channel();
    let granted = Closure::once_into_js(move |lock: JsValue| {
        let mut held = None;
        let until_dropped = Promise::new(&mut |resolve, _| {
            if !lock.is_null() {
                held = Some(Lock(resolve));
            }
        });
        let answer = if held.is_some() { until_dropped } else { Promise::resolve(&JsValue::NULL) };
        // Whoever asked may be gone by now; then the lock is let go at once.
        let _ = tell.send(held);
        answer
    });
    let _ = locks.request(name, &options, &granted).ok()?;
    told.await.ok().flatten()
}
