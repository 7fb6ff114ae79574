//! Waiting, and knowing when to stop: some browsers never answer.

use futures::future::{Either, select};
use wasm_bindgen_futures::JsFuture;

pub async fn sleep(millis: i32) {
    let promise = js_sys::Promise::new(&mut |resolve, _| {
        if let Some(window) = web_sys::window() {
            let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, millis);
        }
    });
    let _ = JsFuture::from(promise).await;
}

/// What comes of `work`; `None` when that takes longer.
pub async fn within<R>(millis: i32, work: impl Future<Output = R>) -> Option<R> {
    match select(Box::pin(work), Box::pin(sleep(millis))).await {
        Either::Left((done, _)) => Some(done),
        Either::Right(_) => None,
    }
}
