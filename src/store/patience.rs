//! Waiting, and knowing when to stop: some browsers never answer. And letting others have their turn.

use futures::{
    channel::oneshot,
    future::{Either, select},
};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::MessageChannel;

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

/// Lets the browser paint and answer before long work goes on.
pub async fn breathe() {
    // A timer would do, but in a tab that nobody looks at it rings once a second, later once a minute.
    let Ok(channel) = MessageChannel::new() else { return };
    let (tell, told) = oneshot::channel();
    let heard = Closure::once_into_js(move || tell.send(()).is_ok());
    channel.port1().set_onmessage(Some(heard.unchecked_ref()));
    if channel.port2().post_message(&JsValue::NULL).is_ok() {
        // It is heard unless the page goes away.
        let _ = told.await;
    }
    channel.port1().close();
}

/// Long work in small steps: lets the browser have its turn whenever that is due.
pub struct Pace(f64);

impl Pace {
    /// Milliseconds: what is left of a frame of 50 for one step that takes longer than most.
    const TURN: f64 = 20.0;

    pub fn begin() -> Self {
        Self(js_sys::Date::now())
    }

    /// Whether the browser had a turn.
    pub async fn step(&mut self) -> bool {
        let is_due = js_sys::Date::now() - self.0 >= Self::TURN;
        if is_due {
            breathe().await;
            *self = Self::begin();
        }
        is_due
    }
}
