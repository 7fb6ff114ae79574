//! Why a deal was lost: asked, never demanded. Earlier answers are one click away.

use std::collections::HashMap;

use leptos::{prelude::*, task::spawn_local};

use crate::{
    app::App,
    domain::{Deal, Id, Stage, Table, fold::fold, sorting::sort_by},
    engine::{Op, Tables, Verb, deals},
    tr,
    ui::kit::{Dialog, DialogSize, Field, TextInput, ToggleChip, focus_first},
};

/// So many earlier reasons are offered.
const MOST: usize = 6;

/// The question, open or not.
#[derive(Clone, Copy)]
pub struct Losing {
    open: RwSignal<bool>,
    deal: RwSignal<Option<Id<Deal>>>,
    /// The lost stage to go to; the first of the pipeline without.
    stage: RwSignal<Option<Id<Stage>>>,
    reason: RwSignal<String>,
}

impl Losing {
    pub fn new() -> Self {
        Self {
            open: RwSignal::new(false),
            deal: RwSignal::new(None),
            stage: RwSignal::new(None),
            reason: RwSignal::new(String::new()),
        }
    }

    pub fn ask(self, deal: Id<Deal>, stage: Option<Id<Stage>>) {
        self.deal.set(Some(deal));
        self.stage.set(stage);
        self.reason.set(String::new());
        self.open.set(true);
    }

    fn confirm(self, app: App) {
        self.open.set(false);
        let Some(id) = self.deal.get_untracked() else { return };
        let (stage, reason) = (self.stage.get_untracked(), self.reason.get_untracked());
        let name = app.read(|tables| tables.name(Table::Deal, id.uuid())).unwrap_or_default();
        spawn_local(async move {
            app.run_and_tell(Op::new(Verb::Lose, name), move |tx| match stage {
                None => deals::lose(tx, id, &reason),
                Some(stage) => {
                    deals::move_to(tx, id, stage, None)?;
                    tx.update(id, |deal| deal.lost_reason = reason.trim().to_owned())
                }
            })
            .await;
            request_animation_frame(rescue);
        });
    }
}

impl Default for Losing {
    fn default() -> Self {
        Self::new()
    }
}

/// The card that the dialog would give the keyboard back to may be gone from the board.
fn rescue() {
    let is_lost = document().active_element().is_none_or(|active| active.tag_name() == "BODY");
    if is_lost && let Some(page) = document().get_element_by_id("page") {
        focus_first(&page, &[".board a.title", ".stage-ends button", "h1"]);
    }
}

#[component]
pub fn LostDialog(losing: Losing) -> impl IntoView {
    let app = App::here();
    let Losing { open, deal, reason, .. } = losing;
    let title = Signal::derive(move || {
        let name = deal.get().and_then(|id| app.read(|tables| tables.name(Table::Deal, id.uuid())));
        tr!("sales-lost-title", name = name.unwrap_or_default())
    });
    let foot = move || {
        view! {
            <button type="button" class="btn" on:click=move |_| open.set(false)>{tr!("sales-cancel")}</button>
            <button type="submit" class="btn primary">{tr!("sales-lost-confirm")}</button>
        }
    };
    let chips = move || {
        let chip = |words: String| {
            let own = words.clone();
            let pressed = Signal::derive(move || reason.with(|reason| fold(reason) == fold(&own)));
            let text = words.clone();
            let on_toggle = move |on: bool| reason.set(if on { text.clone() } else { String::new() });
            view! { <ToggleChip text=words pressed on_toggle/> }
        };
        app.read(reasons).into_iter().map(chip).collect_view()
    };
    view! {
        <Dialog open title size=DialogSize::Small foot on_submit=move |()| losing.confirm(app)
            steady=Signal::derive(move || reason.with(|reason| !reason.is_empty()))>
            <Field label=tr!("sales-lost-why") hint=tr!("sales-lost-hint") optional=true let:wiring>
                <TextInput value=reason wiring/>
            </Field>
            <div class="chips" role="group" aria-label=tr!("sales-lost-reasons")>{chips()}</div>
        </Dialog>
    }
}

/// The reasons given most often so far, then a few that are common everywhere.
fn reasons(tables: &Tables) -> Vec<String> {
    let mut counts: HashMap<String, (usize, String)> = HashMap::new();
    for deal in tables.deals.iter().filter(|deal| !deal.lost_reason.is_empty()) {
        let entry = counts.entry(fold(&deal.lost_reason)).or_insert_with(|| (0, deal.lost_reason.clone()));
        entry.0 += 1;
    }
    let mut earlier: Vec<_> = counts.into_values().collect();
    sort_by(&mut earlier, |(a, a_words), (b, b_words)| b.cmp(a).then_with(|| a_words.cmp(b_words)));
    earlier.truncate(MOST);
    let mut reasons: Vec<String> = earlier.into_iter().map(|(_, words)| words).collect();
    let common = [
        tr!("sales-reason-price"),
        tr!("sales-reason-competitor"),
        tr!("sales-reason-budget"),
        tr!("sales-reason-timing"),
        tr!("sales-reason-silence"),
    ];
    for words in common {
        if reasons.iter().all(|reason| fold(reason) != fold(&words)) {
            reasons.push(words);
        }
    }
    reasons
}
