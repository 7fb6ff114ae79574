//! Gives a deal its next step, right where its lack is shown.

use leptos::{
    ev::{KeyboardEvent, SubmitEvent},
    html,
    prelude::*,
    task::spawn_local,
};

use super::{
    days::{DayField, DayTyped},
    desk::Desk,
    place::Place,
};
use crate::{
    domain::{Deal, Id, Problem, Task, calendar::Date},
    engine::{Op, Tx, Verb},
    tr,
    ui::kit::{Field, TextInput, focus_first},
};

#[component]
pub fn NextStepForm(
    desk: Desk,
    deal: Id<Deal>,
    /// Without having added anything.
    #[prop(into)]
    on_close: Callback<()>,
) -> impl IntoView {
    let form = NodeRef::<html::Form>::new();
    let title = RwSignal::new(String::new());
    let tomorrow = desk.app.today.get_untracked().succ_opt();
    let due = RwSignal::new(DayTyped::Ok(tomorrow));
    let tried = RwSignal::new(false);
    Effect::new(move |_| {
        if let Some(form) = form.get() {
            focus_first(&form, &["input"]);
        }
    });
    let is_untitled = move || title.with(|title| title.trim().is_empty());
    let title_error = move || (tried.get() && is_untitled()).then(|| tr!("today-step-what"));
    let on_submit = move |event: SubmitEvent| {
        event.prevent_default();
        match due.get_untracked() {
            Ok(due) if !untrack(is_untitled) => add(desk, deal, title.get_untracked(), due),
            _ => tried.set(true),
        }
    };
    let on_keydown = move |event: KeyboardEvent| {
        if event.key() == "Escape" && !event.default_prevented() {
            on_close.run(());
        }
    };
    view! {
        <form class="next-step" novalidate node_ref=form on:submit=on_submit on:keydown=on_keydown>
            <Field label=tr!("today-step-title") error=Signal::derive(title_error) let:wiring><TextInput value=title wiring/></Field>
            <DayField label=tr!("today-step-due") day=due/>
            <div class="cluster end">
                <button type="button" class="btn small" on:click=move |_| on_close.run(())>{tr!("today-cancel")}</button>
                <button type="submit" class="btn primary small">{tr!("today-step-add")}</button>
            </div>
        </form>
    }
}

fn add(desk: Desk, deal: Id<Deal>, title: String, due: Option<Date>) {
    let place = Place::among_deals();
    let title = title.trim().to_owned();
    let op = Op::new(Verb::Create, &title);
    spawn_local(async move {
        let work = move |tx: &mut Tx| {
            tx.find(deal).ok_or(Problem::new("problem-record-gone"))?;
            let assignee = tx.acting.by;
            tx.create(Task { title: title.clone(), due, assignee, deal: Some(deal), ..Task::default() });
            Ok(())
        };
        desk.act(place, op, work).await;
    });
}
