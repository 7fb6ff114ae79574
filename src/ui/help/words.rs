//! What the words of the trade mean here.

use leptos::prelude::*;

use crate::tr;

#[component]
pub fn Words() -> impl IntoView {
    view! {
        <dl class="kv">
            <Word word=tr!("help-word-contact") meaning=tr!("help-word-contact-is")/>
            <Word word=tr!("help-word-company") meaning=tr!("help-word-company-is")/>
            <Word word=tr!("help-word-deal") meaning=tr!("help-word-deal-is")/>
            <Word word=tr!("help-word-pipeline") meaning=tr!("help-word-pipeline-is")/>
            <Word word=tr!("help-word-stage") meaning=tr!("help-word-stage-is")/>
            <Word word=tr!("help-word-weighted") meaning=tr!("help-word-weighted-is")/>
            <Word word=tr!("help-word-activity") meaning=tr!("help-word-activity-is")/>
            <Word word=tr!("help-word-task") meaning=tr!("help-word-task-is")/>
            <Word word=tr!("help-word-next-step") meaning=tr!("help-word-next-step-is")/>
            <Word word=tr!("help-word-member") meaning=tr!("help-word-member-is")/>
            <Word word=tr!("help-word-workspace") meaning=tr!("help-word-workspace-is")/>
        </dl>
    }
}

#[component]
fn Word(word: String, meaning: String) -> impl IntoView {
    view! { <div><dt>{word}</dt><dd>{meaning}</dd></div> }
}
