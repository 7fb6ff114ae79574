//! One question of the guide, folded until it is asked.

use leptos::{html, prelude::*};

use crate::app::App;

/// `#/help?topic=backup` opens the topic of that id.
const TOPIC: &str = "topic";

#[component]
pub fn Topic(
    id: &'static str,
    title: String,
    /// A line is a paragraph.
    text: String,
    /// What follows the words.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let asked = App::here().query(TOPIC);
    let is_asked = Memo::new(move |_| asked.with(|asked| asked == id));
    let details = NodeRef::<html::Details>::new();
    Effect::new(move |_| {
        if is_asked.get()
            && let Some(details) = details.get()
        {
            // After the page has put its own beginning in sight.
            set_timeout(move || details.scroll_into_view(), std::time::Duration::from_millis(50));
        }
    });
    let paragraphs = text.lines().map(|line| view! { <p>{line.to_owned()}</p> }).collect_view();
    view! {
        <details id=id open=is_asked node_ref=details>
            <summary>{title}</summary>
            <div class="stack">{paragraphs}{children.map(|children| children())}</div>
        </details>
    }
}
