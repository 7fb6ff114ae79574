//! The question before something that cannot be undone. Everything else has Undo instead.

use leptos::prelude::*;

use super::{Dialog, DialogSize, Field, TextInput};
use crate::{domain::fold::fold, tr};

#[component]
pub fn Confirm(
    open: RwSignal<bool>,
    #[prop(into)] title: Signal<String>,
    /// What will be lost.
    #[prop(into)]
    text: Signal<String>,
    /// What must be typed to show that it is meant: the name of what is erased.
    #[prop(optional, into)]
    word: MaybeProp<String>,
    /// On the button that does it: a verb.
    #[prop(into)]
    action: Signal<String>,
    #[prop(into)] on_confirm: Callback<()>,
) -> impl IntoView {
    let typed = RwSignal::new(String::new());
    Effect::new(move |_| {
        if !open.get() {
            typed.set(String::new());
        }
    });
    let is_meant =
        Memo::new(move |_| word.get().is_none_or(|word| typed.with(|typed| fold(typed).trim() == fold(&word).trim())));
    let on_submit = move || {
        if is_meant.get_untracked() {
            open.set(false);
            on_confirm.run(());
        }
    };
    let foot = move || {
        view! {
            <button type="button" class="btn" on:click=move |_| open.set(false)>{tr!("kit-cancel")}</button>
            <button type="submit" class="btn danger primary" prop:disabled=move || !is_meant.get()>{move || action.get()}</button>
        }
    };
    let field = move || {
        word.get().map(|word| {
            view! { <Field label=tr!("kit-type-to-confirm", word = word) let:wiring><TextInput value=typed wiring/></Field> }
        })
    };
    view! {
        <Dialog open title size=DialogSize::Small foot on_submit=move |()| on_submit()>
            <p>{move || text.get()}</p>
            {field}
        </Dialog>
    }
}
