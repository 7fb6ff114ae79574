//! Word between the tabs that have the same workspace open.

use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{BroadcastChannel, MessageEvent};

use crate::domain::id::Uuid;

/// Tells the other tabs when the journal grew, and hears when they say so. The message is only a nudge: what is new is
/// read from the journal.
pub struct Tabs {
    channel: BroadcastChannel,
    _on_message: Closure<dyn FnMut(MessageEvent)>,
}

impl Tabs {
    pub fn listen(workspace: Uuid, mut on_news: impl FnMut() + 'static) -> Option<Self> {
        let channel = BroadcastChannel::new(&super::workspaces::database_name(workspace)).ok()?;
        let on_message = Closure::new(move |_: MessageEvent| on_news());
        channel.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        Some(Self { channel, _on_message: on_message })
    }

    pub fn tell(&self, sequence: u64) {
        // A closed channel means that this workspace is being left.
        let _ = self.channel.post_message(&JsValue::from_f64(sequence as f64));
    }
}

impl Drop for Tabs {
    fn drop(&mut self) {
        self.channel.close();
    }
}
